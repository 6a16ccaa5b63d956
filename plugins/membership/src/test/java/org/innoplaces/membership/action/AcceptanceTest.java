package org.innoplaces.membership.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.Role;
import org.innoplaces.account.action.ChangeAccount;
import org.innoplaces.json.JsonText;
import org.innoplaces.mail.Mail;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.Colleges;
import org.innoplaces.membership.Move;
import org.innoplaces.problem.Conflict;
import org.innoplaces.settings.action.ChangeSettings;
import org.innoplaces.settings.action.ReadSettings;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class AcceptanceTest {

  private final TestPlatform platform;
  private final ReviewRoom room;
  private final Colleges colleges;

  AcceptanceTest(TestPlatform platform) {
    this.platform = platform;
    this.room = new ReviewRoom(platform);
    this.colleges = new Colleges(platform);
  }

  @AfterEach
  void countNoPlaces() {
    set(JsonText.object().add("places", 0).addNull("college").add("colleges", JsonText.array()));
    colleges.askNoMore();
  }

  @Test
  void makesAccountRoleProfileAndMailInOneStep() {
    String name = "Zoé " + UUID.randomUUID();
    UUID id = accepted(name, Map.of("role", "Luthière", "directory", "yes"));

    Application application = room.find(id);
    assertThat(application.state()).isEqualTo(ApplicationState.ACCEPTED);
    Account account = account(application.applicant().email());
    assertThat(account.roles()).extracting(Role::name).containsExactly("member");
    assertThat(account.name()).isEqualTo(name);
    assertThat(account.passwordHash()).isEmpty();
    List<Mail> mails = room.mailsTo(account.email());
    assertThat(mails)
        .filteredOn(mail -> mail.text().contains("/desk/link/"))
        .singleElement()
        .satisfies(
            mail -> assertThat(mail.text()).contains(name, "/fr/members/me").startsWith("Bonjour"));
    assertThat(published(name)).isEqualTo(1);
  }

  @Test
  void publishesNoProfileWithoutConsent() {
    String name = "Noé " + UUID.randomUUID();
    accepted(name, Map.of());

    assertThat(published(name)).isZero();
    assertThat(persons(name)).as("not even a draft").isZero();
  }

  @Test
  void givesTheRoleToAnAccountThatIsThereAlready() {
    UUID id = reviewed("Zoé", Map.of());
    String email = room.find(id).applicant().email();
    platform
        .get(ChangeAccount.class)
        .create(Actor.SYSTEM, new ChangeAccount.Wanted(email, "Zoé L.", "en", Set.of()));
    room.decide(id, Move.ACCEPT, "");

    Account account = account(email);
    assertThat(account.name()).isEqualTo("Zoé L.");
    assertThat(account.roles()).extracting(Role::name).containsExactly("member");
  }

  @Test
  void keepsTheWaitingListInItsOrderAndGivesAFreedPlaceToTheNext() {
    platform.clock().advance(Duration.ofDays(2));
    LocalDate today = platform.clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
    set(JsonText.object().add("places", 1).add("cycleFrom", today.toString()));
    UUID member = accepted("Zoé", Map.of());
    UUID first = reviewed("A", Map.of());
    UUID second = reviewed("B", Map.of());
    UUID third = reviewed("C", Map.of());
    assertThat(room.find(member).state()).isEqualTo(ApplicationState.ACCEPTED);

    assertThatThrownBy(() -> room.decide(first, Move.ACCEPT, "")).isInstanceOf(Conflict.class);
    List.of(first, second, third).forEach(one -> room.decide(one, Move.WAITLIST, ""));
    assertThat(places(first, second, third)).containsExactly(1, 2, 3);
    assertThatThrownBy(() -> room.decide(first, Move.ACCEPT, "")).isInstanceOf(Conflict.class);

    set(JsonText.object().add("places", 2));
    assertThatThrownBy(() -> room.decide(second, Move.ACCEPT, ""))
        .as("not its turn")
        .isInstanceOf(Conflict.class);
    room.withdraw(first);
    assertThat(places(second, third)).containsExactly(1, 2);
    room.decide(second, Move.ACCEPT, "");
    assertThat(places(third)).containsExactly(1);
    assertThatThrownBy(() -> room.decide(third, Move.ACCEPT, "")).isInstanceOf(Conflict.class);
    room.decide(third, Move.DEFER, "Next year");
    assertThat(room.find(third).position()).isEmpty();
  }

  @Test
  void countsThePlacesOfEachCollegeBesideThoseInAll() {
    platform.clock().advance(Duration.ofDays(2));
    LocalDate today = platform.clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
    colleges.ask("labs", "schools");
    JsonObjectBuilder labs = JsonText.object().add("value", "labs").add("places", 1);
    set(
        JsonText.object()
            .add("places", 3)
            .add("cycleFrom", today.toString())
            .add("college", "college")
            .add("colleges", JsonText.array().add(labs)));
    accepted("Anna", Map.of("college", "labs"));
    UUID lab = reviewed("Bela", Map.of("college", "labs"));
    UUID school = reviewed("Cem", Map.of("college", "schools"));
    UUID other = reviewed("Dora", Map.of());

    assertThat(room.one(room.chair(), lab).college())
        .hasValueSatisfying(left -> assertThat(left.free()).isZero());
    assertThat(room.one(room.chair(), school).college()).isEmpty();
    assertThat(room.one(room.chair(), school).free()).contains(2L);
    assertThatThrownBy(() -> room.decide(lab, Move.ACCEPT, "Please"))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("college");
    room.decide(lab, Move.WAITLIST, "");
    room.decide(school, Move.ACCEPT, "");
    assertThat(room.find(school).state())
        .as("who waits for a place in another college is not passed over")
        .isEqualTo(ApplicationState.ACCEPTED);
    room.decide(other, Move.ACCEPT, "");
    assertThat(room.one(room.chair(), lab).free()).contains(0L);
    room.withdraw(lab);
  }

  private UUID accepted(String name, Map<String, String> answers) {
    UUID id = reviewed(name, answers);
    room.decide(id, Move.ACCEPT, "Nobody else waits for this one");
    return id;
  }

  private UUID reviewed(String name, Map<String, String> answers) {
    UUID id = room.submitted(name, answers);
    platform.get(TakeUpApplication.class).takeUp(room.chair(), id, room.find(id).version());
    room.allFor(id);
    return id;
  }

  private List<Integer> places(UUID... ids) {
    return Arrays.stream(ids).map(id -> room.find(id).position().orElse(0)).toList();
  }

  private void set(JsonObjectBuilder changed) {
    var before = platform.get(ReadSettings.class).one(Actor.SYSTEM, "membership").stamped().stamp();
    platform.get(ChangeSettings.class).change(Actor.SYSTEM, "membership", before, changed.build());
  }

  private Account account(String email) {
    return platform.get(AccountRepository.class).findByEmail(email).orElseThrow();
  }

  private long published(String name) {
    return platform.inTransaction(
        () ->
            (Long)
                platform
                    .entityManager()
                    .createQuery(
                        "select count(distinct p.entryId) from Publication p"
                            + " where p.revision.data like :name")
                    .setParameter("name", "%" + name + "%")
                    .getSingleResult());
  }

  private long persons(String name) {
    return platform.inTransaction(
        () ->
            (Long)
                platform
                    .entityManager()
                    .createQuery(
                        "select count(distinct r.entryId) from Revision r where r.data like :name")
                    .setParameter("name", "%" + name + "%")
                    .getSingleResult());
  }
}
