package org.innoplaces.privacy.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.innoplaces.plugin.Contributions;
import org.innoplaces.privacy.extension.PersonalData;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.Problem;

/** What modules declare. What is asked of them here must be answered by all, or by none. */
@ApplicationScoped
class KnownData {

  private static final System.Logger LOG = System.getLogger(KnownData.class.getName());

  private final Instance<PersonalData> found;
  private List<PersonalData> all;

  protected KnownData() {
    this(null);
  }

  @Inject
  KnownData(@Any Instance<PersonalData> found) {
    this.found = found;
  }

  /** All that can say what they keep, in the order of what they call it. */
  synchronized List<PersonalData> all() {
    if (all == null) {
      all =
          Contributions.of(found).collect(KnownData::declared).stream()
              .sorted(Comparator.comparing(data -> data.processing().id()))
              .toList();
    }
    return all;
  }

  private static PersonalData declared(PersonalData data) {
    data.processing();
    return data;
  }

  /**
   * Asks every one of them.
   *
   * @throws Conflict naming the one that cannot answer
   */
  <R> List<R> demand(Function<PersonalData, R> question) {
    return all().stream().map(data -> answer(data, question)).toList();
  }

  private static <R> R answer(PersonalData data, Function<PersonalData, R> question) {
    try {
      return question.apply(data);
    } catch (PlatformException told) {
      throw told;
    } catch (RuntimeException | LinkageError failure) {
      String id = data.processing().id();
      LOG.log(System.Logger.Level.ERROR, () -> "The data of " + id + " failed", failure);
      throw new Conflict(Problem.of("personal-data-failed", null, id));
    }
  }
}
