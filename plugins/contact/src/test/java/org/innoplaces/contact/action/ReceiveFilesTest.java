package org.innoplaces.contact.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.contact.Circumstances;
import org.innoplaces.contact.FileKind;
import org.innoplaces.contact.LetterFile;
import org.innoplaces.contact.Sender;
import org.innoplaces.contact.Team;
import org.innoplaces.contact.UnknownConversation;
import org.innoplaces.contact.Writing;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.action.ErasePerson;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.site.SentFile;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class ReceiveFilesTest {

  private final TestPlatform platform;
  private final ReceiveMessage messages;
  private final ReadInbox inbox;
  private final Actor ada;
  private final String email = "f" + UUID.randomUUID() + "@lab.example";

  ReceiveFilesTest(TestPlatform platform) {
    this.platform = platform;
    this.messages = platform.get(ReceiveMessage.class);
    this.inbox = platform.get(ReadInbox.class);
    this.ada = Team.answering(platform, "Ada Roux");
  }

  @Test
  void keepsThemWithTheMessageAndHandsThemOutAsDownloads() {
    UUID id =
        messages.receive(writing(file("C:\\Mes docs\\Été\n1.txt", "Été"), file("b", "%PDF-")));

    List<LetterFile.Line> files = inbox.one(ada, id).letters().get(0).files();
    assertThat(files).extracting(LetterFile.Line::name).containsExactly("Été 1.txt", "b");
    assertThat(files)
        .extracting(LetterFile.Line::kind)
        .containsExactly(FileKind.TEXT, FileKind.PDF);
    var download = inbox.file(ada, id, files.get(0).id());
    assertThat(download.mediaType()).isEqualTo("application/octet-stream");
    assertThat(new String(download.content(), StandardCharsets.UTF_8)).isEqualTo("Été");
    assertThatThrownBy(() -> inbox.file(ada, id, UUID.randomUUID()))
        .isInstanceOf(UnknownConversation.class);
    assertThatThrownBy(() -> inbox.file(Team.member(platform, "Stan"), id, files.get(0).id()))
        .isInstanceOf(AccessDenied.class);

    platform.get(ErasePerson.class).erase(Actor.SYSTEM, new Person(email, Set.of()));
    assertThat(count(files.get(0).id())).isZero();
  }

  @Test
  void takesTheSameFilesForTheSameMessageAndOthersForAnother() {
    UUID id = messages.receive(writing(file("a.txt", "One")));

    assertThat(messages.receive(writing(file("a.txt", "One")))).isEqualTo(id);
    assertThat(messages.receive(writing(file("a.txt", "Two")))).isNotEqualTo(id);
  }

  @Test
  void refusesTooManyTooLargeAndWhatIsNoneOfOurs() {
    SentFile small = file("a.txt", "x");
    SentFile large = file("b.txt", "x".repeat(5 << 20));
    SentFile cut = new SentFile("c.txt", new byte[] {'x'}, false);

    assertThat(codes(small, small, small, small)).containsExactly("contact-many-files");
    assertThat(codes(small, large)).containsExactly("contact-large-files");
    assertThat(codes(cut)).containsExactly("contact-large-files");
    assertThat(codes(file("d.pdf", "MZ\u0000"), file("e.txt", "")))
        .containsExactly("contact-file", "contact-empty-file");
  }

  @Test
  void keepsNoneOfWhatIsHeldBack() {
    Circumstances trapped = new Circumstances(Doors.network(), "", true, "");

    UUID id = messages.receive(writing(file("a.txt", "Buy")), trapped).conversation();

    assertThat(inbox.one(ada, id).letters().get(0).files()).isEmpty();
  }

  private long count(UUID file) {
    return platform.inTransaction(
        () ->
            platform
                .entityManager()
                .createQuery("select count(f) from LetterFile f where f.id = :id", Long.class)
                .setParameter("id", file)
                .getSingleResult());
  }

  private List<String> codes(SentFile... files) {
    return catchThrowableOfType(InvalidInput.class, () -> messages.receive(writing(files)))
        .problems()
        .stream()
        .map(problem -> problem.code())
        .toList();
  }

  private static SentFile file(String name, String content) {
    return new SentFile(name, content.getBytes(StandardCharsets.UTF_8), true);
  }

  private Writing writing(SentFile... files) {
    Sender sender = new Sender("Zoé", email, "", Locale.FRENCH);
    return new Writing(sender, "press", "Bonjour", List.of(files));
  }
}
