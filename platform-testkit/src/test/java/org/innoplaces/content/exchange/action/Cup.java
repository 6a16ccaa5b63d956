package org.innoplaces.content.exchange.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of a plugin that is only there for tests. */
@Entity
@Table(name = "test_cup")
class Cup {

  static final String TABLE =
      "create table test_cup (id varchar(40) not null primary key, size integer not null)";

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "size")
  private int size;

  protected Cup() {}

  Cup(String id, int size) {
    this.id = id;
    this.size = size;
  }

  String id() {
    return id;
  }

  int size() {
    return size;
  }
}
