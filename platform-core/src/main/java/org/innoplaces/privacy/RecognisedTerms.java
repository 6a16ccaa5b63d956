package org.innoplaces.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.innoplaces.privacy.WordsOfText.Word;

/**
 * Knows erased people again in texts that came back, and gathers how they were called: each run of
 * words that is as long as a term of the ledger is digested and compared.
 */
public final class RecognisedTerms implements Consumer<String> {

  private final ErasureLedger ledger;
  private final Map<String, UUID> people = new HashMap<>();
  private final Set<Integer> lengths = new HashSet<>();
  private final Map<UUID, Set<String>> found = new HashMap<>();

  /** Looks for these people. */
  public RecognisedTerms(ErasureLedger ledger, List<ErasedPerson> wanted) {
    this.ledger = ledger;
    for (ErasedPerson person : wanted) {
      for (ErasedPerson.Term term : person.terms()) {
        people.put(term.digest(), person.id());
        lengths.add(term.words());
      }
    }
  }

  /** What the ledger remembers of a person. */
  public static ErasedPerson remembered(UUID id, Person person, ErasureLedger ledger) {
    return new ErasedPerson(
        id,
        person.terms().stream()
            .map(WordsOfText::folded)
            .filter(words -> !words.isEmpty())
            .map(words -> new ErasedPerson.Term(words.size(), ledger.digest(words)))
            .toList());
  }

  /** Looks at a text. */
  @Override
  public void accept(String text) {
    List<Word> words = WordsOfText.of(text);
    for (int length : lengths) {
      for (int at = 0; at + length <= words.size(); at++) {
        compare(text, words.subList(at, at + length));
      }
    }
  }

  private void compare(String text, List<Word> run) {
    UUID person = people.get(ledger.digest(run.stream().map(Word::folded).toList()));
    if (person != null) {
      String written = text.substring(run.get(0).start(), run.get(run.size() - 1).end());
      found.computeIfAbsent(person, unknown -> new HashSet<>()).add(written);
    }
  }

  /** Those who were found, by the id of their erasure, with all that they are called. */
  public Map<UUID, List<Person>> people() {
    Map<UUID, List<Person>> again = new HashMap<>();
    found.forEach((id, terms) -> again.put(id, people(terms)));
    return again;
  }

  /** One for each address; the names go with all of them. */
  private static List<Person> people(Set<String> terms) {
    Set<String> names = new HashSet<>();
    Set<String> addresses = new HashSet<>();
    for (String term : terms) {
      String plain = term.replace("&#64;", "@").toLowerCase(Locale.ROOT);
      (plain.indexOf('@') > 0 ? addresses : names).add(plain);
    }
    List<Person> people = new ArrayList<>();
    addresses.forEach(address -> people.add(new Person(address, names)));
    return people.isEmpty() ? List.of(new Person("", names)) : people;
  }
}
