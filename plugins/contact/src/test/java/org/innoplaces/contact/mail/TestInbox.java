package org.innoplaces.contact.mail;

import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.innoplaces.access.Actor;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.Letter;
import org.innoplaces.contact.Sender;
import org.innoplaces.contact.Team;
import org.innoplaces.contact.Writing;
import org.innoplaces.contact.action.AnswerPerson;
import org.innoplaces.contact.action.ReadInbox;
import org.innoplaces.contact.action.ReceiveMessage;
import org.innoplaces.contact.action.SignReply;
import org.innoplaces.contact.mail.action.FileMail;
import org.innoplaces.contact.mail.mime.ReadMail;
import org.innoplaces.http.SiteLinks;
import org.innoplaces.json.JsonText;
import org.innoplaces.settings.action.ChangeSettings;
import org.innoplaces.settings.action.ReadSettings;
import org.innoplaces.testkit.TestPlatform;

/** An inbox with two conversations that were answered, of people whom nobody else's test knows. */
public final class TestInbox {

  private final TestPlatform platform;
  private final String mark = "x" + UUID.randomUUID().toString().substring(0, 8);
  private final Actor ada;
  private final UUID zoe;
  private final UUID tom;
  private final String today;

  /** Writes to it and answers. */
  public TestInbox(TestPlatform platform) {
    this.platform = platform;
    this.today =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            platform.clock().instant().atOffset(ZoneOffset.UTC));
    this.ada = Team.answering(platform, "Ada Roux");
    set(wanted -> wanted.add("fetches", true).add("mailbox", ours("contact@maison.example")));
    platform.get(SignReply.class).prepare();
    this.zoe = begin("Zoé Marchand", "zoe.marchand@atelier.example", "join", Locale.FRENCH);
    this.tom = begin("Tom Berger", "tom@forge.example", "press", Locale.ENGLISH);
  }

  private UUID begin(String name, String address, String subject, Locale locale) {
    Sender sender = new Sender(name, ours(address), "", locale);
    UUID id =
        platform.get(ReceiveMessage.class).receive(new Writing(sender, subject, "Hello " + mark));
    platform.clock().advance(Duration.ofSeconds(1));
    answer(id, "Venez jeudi à dix heures.");
    return id;
  }

  /** Answers what is there. */
  public void answer(UUID id, String text) {
    int seen = platform.get(ReadInbox.class).one(ada, id).seen();
    platform.get(AnswerPerson.class).answer(ada, id, seen, text, false);
    platform.clock().advance(Duration.ofSeconds(1));
  }

  /** Sets ours. */
  public void set(UnaryOperator<JsonObjectBuilder> change) {
    var before = platform.get(ReadSettings.class).one(Actor.SYSTEM, "contact").stamped().stamp();
    platform
        .get(ChangeSettings.class)
        .change(Actor.SYSTEM, "contact", before, change.apply(JsonText.object()).build());
  }

  /** As it was before. */
  public void close() {
    set(wanted -> wanted.add("fetches", false).addNull("mailbox"));
  }

  /** Somebody who answers. */
  public Actor ada() {
    return ada;
  }

  /** Zoé's conversation. */
  public UUID zoe() {
    return zoe;
  }

  /** Tom's conversation. */
  public UUID tom() {
    return tom;
  }

  /** An address of the written mails as it is in this inbox. */
  public String ours(String address) {
    return address.replace(".example", "-" + mark + ".example");
  }

  /** What comes over the wire. */
  public byte[] raw(WrittenMail mail) {
    String raw = new String(mail.raw(Map.of()), StandardCharsets.ISO_8859_1);
    String ours = ours(raw).replace("Thu, 12 Nov 2026 10:12:13 +0100", today);
    for (Map.Entry<String, String> place : places().entrySet()) {
      ours = ours.replace("@@" + place.getKey() + "@@", place.getValue());
    }
    return ours.getBytes(StandardCharsets.ISO_8859_1);
  }

  private Map<String, String> places() {
    Map<String, String> places = new HashMap<>();
    places.put("MARK", mark);
    places.put("SITE", host());
    places.put("ANSWER_A", answer(zoe));
    places.put("ANSWER_B", answer(tom));
    places.put("ACK_A", bare(conversation(zoe).acknowledgedAs().orElseThrow()));
    String first = address(zoe);
    String second = address(tom);
    places.put("TOKEN_A", first);
    places.put("TOKEN_B", second);
    places.put("TOKEN_B_UPPER", second.toUpperCase(Locale.ROOT));
    places.put("TOKEN_FORGED", first.replaceFirst("\\+...", "+abc"));
    int middle = first.indexOf('+') + 25;
    places.put("TOKEN_SWAPPED", first.substring(0, middle) + second.substring(middle));
    return places;
  }

  private String address(UUID id) {
    return platform.get(SignReply.class).address(id).orElseThrow();
  }

  private String host() {
    return URI.create(platform.get(SiteLinks.class).absolute("/")).getHost();
  }

  private String answer(UUID id) {
    return letters(id).stream()
        .filter(letter -> letter.kind() == Letter.Kind.SENT)
        .findFirst()
        .flatMap(Letter::messageId)
        .map(TestInbox::bare)
        .orElseThrow();
  }

  private static String bare(String messageId) {
    return messageId.substring(1, messageId.length() - 1);
  }

  /** Files a written mail. */
  public Filing file(WrittenMail mail) {
    return platform.get(FileMail.class).file(ReadMail.of(raw(mail), host()));
  }

  /** A conversation as it is now. */
  public Conversation conversation(UUID id) {
    return platform.inTransaction(() -> repository().find(id).orElseThrow());
  }

  /** What was written in a conversation. */
  public List<Letter> letters(UUID id) {
    return platform.inTransaction(() -> repository().letters(id));
  }

  private ConversationRepository repository() {
    return platform.get(ConversationRepository.class);
  }
}
