package org.innoplaces.account;

import jakarta.json.JsonValue;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Stamped;

/** A named set of permissions that accounts are given. */
@Entity
@Table(name = "access_role")
public class Role {

  @Id
  @Column(name = "name")
  private String name;

  @Column(name = "label")
  private String label;

  @Column(name = "second_factor")
  private boolean secondFactor;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "access_grant", joinColumns = @JoinColumn(name = "role_name"))
  @Column(name = "permission")
  private Set<String> grants = new HashSet<>();

  /** For the persistence provider. */
  protected Role() {}

  /** A role without any permission. */
  public Role(String name) {
    this.name = name;
  }

  /** Lower case, for programs, for example {@code editor}. */
  public String name() {
    return name;
  }

  /** What people call it; empty for a role of the platform, which has a name in each language. */
  public Optional<String> label() {
    return Optional.ofNullable(label);
  }

  /** Whether accounts with it must have a second factor. */
  public boolean requiresSecondFactor() {
    return secondFactor;
  }

  /** What it gives; a copy. */
  public Set<Grant> grants() {
    return Grant.parse(grants);
  }

  /** What of it is changed, for saying what a change starts from. */
  public Stamped stamped() {
    return stamped(label(), secondFactor, grants());
  }

  /** The same of a role that somebody wants. */
  public static Stamped stamped(
      Optional<String> called, boolean needsSecondFactor, Collection<Grant> gives) {
    return new Stamped(
        Map.of(
            "label", called.<JsonValue>map(JsonText::string).orElse(JsonValue.NULL),
            "secondFactor", JsonText.bool(needsSecondFactor),
            "grants", JsonText.strings(Grant.write(gives))));
  }

  /** Gives it another content. */
  public void describe(
      Optional<String> called, boolean needsSecondFactor, Collection<Grant> gives) {
    label = called.orElse(null);
    secondFactor = needsSecondFactor;
    List<String> written = Grant.write(gives);
    grants.retainAll(written);
    grants.addAll(written);
  }
}
