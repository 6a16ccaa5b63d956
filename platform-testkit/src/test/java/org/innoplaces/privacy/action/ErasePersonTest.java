package org.innoplaces.privacy.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.action.ChangeAccount;
import org.innoplaces.audit.action.VerifyAudit;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.json.JsonText;
import org.innoplaces.mail.MailOrder;
import org.innoplaces.mail.action.PostMail;
import org.innoplaces.privacy.FoundData;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.PersonSearch;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class ErasePersonTest {

  private final TestPlatform platform;
  private final PersonSearch search;
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String name = "Élodie Quinault" + mark;
  private final String email = "e.quinault-" + mark + "@atelier.example";
  private final Person person = new Person(email, Set.of());

  ErasePersonTest(TestPlatform platform) {
    this.platform = platform;
    this.search = new PersonSearch(platform);
  }

  @Test
  void leavesNoByteOfNameAndAddressInTheWholeDatabase() {
    Account account = account();
    UUID theme = write();
    mail(email, "Bonjour " + name);
    mail("other@atelier.example", name + " vient aussi : écrivez à " + email);
    assertThat(search.placesOf(name, email, "quinault" + mark)).hasSizeGreaterThan(8);

    FoundData found = erase(person);

    assertThat(found.person().names()).containsExactly(name);
    assertThat(found.records()).containsKeys("account.people", "content.texts", "mail.outbox");
    assertThat(search.placesOf(name, email, "quinault" + mark)).isEmpty();
    assertThat(platform.get(VerifyAudit.class).verify(Actor.SYSTEM).fault()).isEmpty();
    Account nobody = accounts().find(account.id()).orElseThrow();
    assertThat(nobody.disabledAt()).isPresent();
    assertThat(platform.get(ContentRepository.class).head(theme, "fr").orElseThrow().data())
        .hasToString("{\"title\":\"L’atelier de […]\",\"description\":\"<p>Écrivez à […].</p>\"}");
  }

  @Test
  void isUndoneByNoOlderCopyOfTheDatabase() {
    account();
    write();
    erase(person);
    forgetErasures();
    account();
    write();
    assertThat(search.placesOf(email)).isNotEmpty();

    int again = platform.get(EraseAgain.class).run();

    assertThat(again).isEqualTo(1);
    assertThat(search.placesOf(name, email, "quinault" + mark)).isEmpty();
    assertThat(platform.get(EraseAgain.class).run()).isZero();
  }

  @Test
  void findsNothingOfNobodyAndSaysSo() {
    assertThat(find(person).records()).isEmpty();
  }

  @Test
  void refusesWhatWouldBeFoundEverywhereAndNamesIt() {
    assertThatThrownBy(() -> find(new Person("no address", Set.of("a", "Bo"))))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.code())
                    .containsExactlyInAnyOrder(
                        "not-an-email", "person-name-length", "person-name-length"));
  }

  @Test
  void isForThoseWithThePermissionOnly() {
    Actor editor = new Actor("account/" + account().id(), name);

    assertThatThrownBy(() -> platform.get(FindPerson.class).find(editor, person))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> platform.get(ErasePerson.class).erase(editor, person))
        .isInstanceOf(AccessDenied.class);
    assertThat(search.placesOf(email)).isNotEmpty();
  }

  @Test
  void erasesNothingWhenOneModuleMustNot() {
    account();
    write();
    platform.inTransaction(
        () ->
            platform
                .entityManager()
                .createNativeQuery(
                    "insert into plugin_setting (plugin, data, changed_at) select ?1, ?2, at from"
                        + " audit_entry where sequence_number = 1")
                .setParameter(1, "p" + mark)
                .setParameter(2, "{\"reader\":\"" + email + "\"}")
                .executeUpdate());

    assertThatThrownBy(() -> erase(person))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("plugin-setting/p" + mark);

    assertThat(search.placesOf(name)).hasSizeGreaterThan(3);
    platform.inTransaction(
        () ->
            platform
                .entityManager()
                .createNativeQuery("delete from plugin_setting")
                .executeUpdate());
  }

  @Test
  void handsOutWhatIsKeptWithoutSecrets() {
    account();
    write();

    JsonObject export = platform.get(FindPerson.class).export(Actor.SYSTEM, person);

    assertThat(export.getString("email")).isEqualTo(email);
    assertThat(export.getJsonObject("data").getJsonArray("account.people")).hasSize(1);
    assertThat(export.toString()).contains(name).doesNotContain("password", "digest");
  }

  private FoundData find(Person asked) {
    return platform.get(FindPerson.class).find(Actor.SYSTEM, asked);
  }

  private FoundData erase(Person asked) {
    return platform.get(ErasePerson.class).erase(Actor.SYSTEM, asked);
  }

  private AccountRepository accounts() {
    return platform.get(AccountRepository.class);
  }

  private Account account() {
    return platform
        .get(ChangeAccount.class)
        .create(Actor.SYSTEM, new ChangeAccount.Wanted(email, name, "fr", Set.of("editor")));
  }

  /** A theme that names the person in its title, its text and its address; in two revisions. */
  private UUID write() {
    UUID theme = platform.editor().create("theme");
    platform.editor().save(theme, "fr", JsonText.object().add("title", name).build());
    JsonObject text =
        JsonText.object()
            .add("title", "L’atelier de " + name)
            .add("description", "<p>Écrivez à " + email + ".</p>")
            .build();
    platform.editor().save(theme, "fr", text, "atelier-elodie-quinault" + mark);
    return theme;
  }

  private void mail(String to, String text) {
    platform.inTransaction(
        () ->
            platform
                .get(PostMail.class)
                .post(
                    new MailOrder(
                        new MailOrder.Reader(to, name, Locale.FRENCH),
                        locale -> "Bonjour",
                        List.of(locale -> text),
                        Optional.empty(),
                        List.of())));
  }

  private void forgetErasures() {
    platform.inTransaction(
        () -> platform.entityManager().createQuery("delete from Erasure e").executeUpdate());
    assertThat(List.of(find(person).records().keySet())).containsExactly(Set.of());
  }
}
