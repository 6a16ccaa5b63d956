package org.innoplaces.content.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import org.innoplaces.content.schema.IndexValue;

/** A value of a field by which lists find and order a revision. */
@Embeddable
public class FieldValue {

  @Column(name = "field")
  private String field;

  @Column(name = "text_value")
  private String text;

  @Column(name = "sort_value")
  private String sortKey;

  @Column(name = "number_value")
  private BigDecimal number;

  @Column(name = "instant_value")
  private Instant instant;

  /** For the persistence provider. */
  protected FieldValue() {}

  /** The value of a field, by its path. */
  public FieldValue(String field, IndexValue value) {
    this.field = field;
    this.text = value.text();
    this.sortKey = value.sortKey();
    this.number = value.number();
    this.instant = value.instant();
  }

  /** The path of the field. */
  public String field() {
    return field;
  }

  /** The value as it was indexed. */
  public IndexValue value() {
    return new IndexValue(text, sortKey, number, instant);
  }
}
