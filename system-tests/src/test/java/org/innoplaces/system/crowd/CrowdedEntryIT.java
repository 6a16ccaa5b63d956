package org.innoplaces.system.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;

/**
 * Fifty editors at one entry. For how long tells the system property {@code crowd.seconds}: a short
 * time in the build, two minutes for the record.
 */
@OnSharedServer
class CrowdedEntryIT {

  private static final System.Logger LOG = System.getLogger(CrowdedEntryIT.class.getName());
  private static final int PROGRAMS = 35;
  private static final int PEOPLE = 15;
  private static final Duration TIME = Duration.ofSeconds(Long.getLong("crowd.seconds", 15));

  @Test
  void losesNothingMergesWhatIsDisjointAndRefusesTheRestWithADifference(Site site)
      throws Exception {
    String id = ProgramEditor.create(site);
    List<Editor> editors = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      editors.add(DeskEditor.signIn(site, id));
    }
    for (int i = 0; i < PROGRAMS; i++) {
      editors.add(new ProgramEditor(site, id));
    }

    List<Attempt> attempts = new Crowd(editors).work(TIME);
    History history = History.of(site, id);

    List<Attempt> saved = attempts.stream().filter(Attempt::isSaved).toList();
    List<Attempt> refused = attempts.stream().filter(attempt -> !attempt.isSaved()).toList();
    int merged = assertEveryRevisionIsOneSavedChange(history, saved);
    refused.forEach(attempt -> assertToldTheDifference(history, attempt));
    LOG.log(
        System.Logger.Level.INFO,
        "{0} editors, {1} seconds: {2} saved ({3} at the desk), {4} of their texts merged,"
            + " {5} refused with a difference ({6} at the desk), 0 lost; revisions fr {7}, und {8}",
        editors.size(),
        TIME.toSeconds(),
        saved.size(),
        atTheDesk(saved),
        merged,
        refused.size(),
        atTheDesk(refused),
        history.head("fr"),
        history.head("und"));
    assertThat(saved).extracting(Attempt::door).contains("api", "desk");
    assertThat(refused).extracting(Attempt::door).contains("api", "desk");
    assertThat(merged).isPositive();
  }

  private static long atTheDesk(List<Attempt> attempts) {
    return attempts.stream().filter(attempt -> attempt.door().equals("desk")).count();
  }

  /**
   * Each revision but the first holds exactly what one acknowledged change says, and each of these
   * is in exactly one: nothing lost, nothing undone by somebody else, nothing refused got in.
   *
   * @return how many texts were merged with what others had saved meanwhile
   */
  private static int assertEveryRevisionIsOneSavedChange(History history, List<Attempt> saved) {
    Map<Map<Field, String>, Attempt> expected = new HashMap<>();
    for (Attempt attempt : saved) {
      for (String stream : history.streams().keySet()) {
        Map<Field, String> part = part(attempt, stream);
        if (!part.isEmpty()) {
          expected.put(part, attempt);
        }
      }
    }
    Set<Map<Field, String>> found = new HashSet<>();
    int merged = 0;
    for (String stream : history.streams().keySet()) {
      for (int number = 2; number <= history.head(stream); number++) {
        Map<Field, String> changed = history.changedIn(stream, number);
        assertThat(expected).as("revision %s of %s", number, stream).containsKey(changed);
        found.add(changed);
        int base = expected.get(changed).bases().get(stream);
        assertThat(base).isLessThan(number);
        assertThat(history.changedBetween(stream, base, number - 1))
            .as("what was merged into revision %s of %s", number, stream)
            .doesNotContainAnyElementsOf(changed.keySet());
        merged += base < number - 1 ? 1 : 0;
      }
    }
    assertThat(found).isEqualTo(expected.keySet());
    return merged;
  }

  private static Map<Field, String> part(Attempt attempt, String stream) {
    Map<Field, String> part = new EnumMap<>(Field.class);
    attempt
        .values()
        .forEach(
            (field, value) -> {
              if (field.stream().equals(stream)) {
                part.put(field, value);
              }
            });
    return part;
  }

  /** Who is refused reads what they wanted, and what somebody else had saved there meanwhile. */
  private static void assertToldTheDifference(History history, Attempt attempt) {
    assertThat(attempt.differences()).isNotEmpty();
    attempt
        .differences()
        .forEach(
            (field, told) -> {
              int base = attempt.bases().get(field.stream());
              assertThat(told.path("mine").asText()).isEqualTo(attempt.values().get(field));
              assertThat(history.changedBetween(field.stream(), base, history.head(field.stream())))
                  .contains(field);
              assertThat(history.saidLater(field, base, theirs(field, told)))
                  .as("%s of %s at the %s: %s", field, base, attempt.door(), told)
                  .isTrue();
            });
  }

  /** The desk shows rich text as plain text. */
  private static String theirs(Field field, JsonNode told) {
    String theirs = told.path("theirs").asText();
    boolean plain = field == Field.DESCRIPTION && !theirs.startsWith("<");
    return plain ? "<p>" + theirs + "</p>" : theirs;
  }
}
