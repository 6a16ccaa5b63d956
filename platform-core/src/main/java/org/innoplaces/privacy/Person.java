package org.innoplaces.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody about whom something may be kept.
 *
 * @param email the address in lower case; empty when only names are known
 * @param names what the person is called, each a full name; may be empty
 */
public record Person(String email, Set<String> names) {

  /** Tidies what was typed. */
  public Person {
    email = email.strip().toLowerCase(Locale.ROOT);
    Set<String> tidy = new TreeSet<>();
    names.stream().map(String::strip).filter(name -> !name.isEmpty()).forEach(tidy::add);
    names = Set.copyOf(tidy);
  }

  /** The same person with more names. */
  public Person alsoCalled(Set<String> more) {
    Set<String> all = new TreeSet<>(names);
    all.addAll(more);
    return new Person(email, all);
  }

  /** Whether the address is that of the person; how it is written does not matter. */
  public boolean has(String address) {
    return !email.isEmpty() && email.equalsIgnoreCase(address.strip());
  }

  /** Everything by which a text can name the person. */
  public List<String> terms() {
    List<String> terms = new ArrayList<>(names);
    if (!email.isEmpty()) {
      terms.add(email);
    }
    return terms;
  }

  /** Where texts name the person. */
  public Mentions mentions() {
    return Mentions.of(terms());
  }
}
