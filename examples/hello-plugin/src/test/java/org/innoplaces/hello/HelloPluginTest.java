package org.innoplaces.hello;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Secret;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.action.ReadContent;
import org.innoplaces.content.exchange.extension.RecordsExchange;
import org.innoplaces.hello.action.SayHello;
import org.innoplaces.hello.site.HelloPage;
import org.innoplaces.hello.web.HelloResource;
import org.innoplaces.json.JsonText;
import org.innoplaces.link.action.FollowLink;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.action.ReadMails;
import org.innoplaces.openapi.action.WriteOpenApi;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.ApiDescription;
import org.innoplaces.testkit.TestDatabase;
import org.innoplaces.testkit.TestEditor;
import org.innoplaces.testkit.TestForm;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HelloPluginTest {

  private static TestPlatform platform;
  private static TestEditor editor;

  @BeforeAll
  static void start() {
    platform = TestPlatform.on(TestDatabase.h2()).start();
    editor = platform.editor();
  }

  @AfterAll
  static void stop() {
    platform.close();
  }

  @Test
  void addsFieldsToThemes() {
    UUID theme = theme("BEGINNERS", "Come as you are.");
    editor.publish(theme, "und", "en");

    Map<?, ?> extensions = (Map<?, ?>) read("theme", theme).get("extensions");
    Map<?, ?> ours = (Map<?, ?>) extensions.get("hello");
    assertThat(ours.get("audience")).isEqualTo("BEGINNERS");
    assertThat(ours.get("welcome")).isEqualTo("Come as you are.");
  }

  @Test
  void refusesATextThatIsTooLong() {
    UUID theme = theme("REGULARS", "x".repeat(301));

    InvalidInput refusal =
        catchThrowableOfType(InvalidInput.class, () -> editor.publish(theme, "und", "en"));

    assertThat(refusal.problems())
        .extracting(problem -> problem.source().value())
        .containsExactly("/extensions/hello/welcome");
  }

  @Test
  void greetsInABlockOfAPage() {
    UUID page = editor.create("page");
    JsonObject greeting =
        JsonText.object().add("type", "helloGreeting").add("text", "Good to see you.").build();
    editor.save(
        page,
        "en",
        JsonText.object()
            .add("title", "Welcome")
            .add("blocks", JsonText.array().add(greeting))
            .build());
    editor.publish(page, "en");

    assertThat(read("page", page).get("blocks"))
        .isEqualTo(List.of(Map.of("type", "helloGreeting", "text", "Good to see you.")));
  }

  @Test
  void bringsAFragmentForItsBlock() {
    assertThat(HelloPlugin.class.getResource("/META-INF/resources/site/blocks/helloGreeting.xhtml"))
        .isNotNull();
  }

  @Test
  void answersAsItIsDescribed() {
    ApiDescription description = ApiDescription.of(platform.get(WriteOpenApi.class).write());
    String answer = new String(platform.get(HelloResource.class).greet(), StandardCharsets.UTF_8);

    assertThat(answer).contains("Hello, you!");
    assertThat(description.differences("/api/hello", 200, answer)).isEmpty();
  }

  @Test
  void answersAHelloWithAMailThatHasALink() {
    TestForm form = platform.get(TestForm.class);
    form.send(Map.of("name", "Zoé", "email", "zoe@lab.example"));

    assertThat(new HelloPage(form, platform.get(SayHello.class)).isGreeted()).isTrue();

    Mail mail = newest();
    assertThat(mail.subject()).isEqualTo("Bonjour, Zoé");
    Matcher link = Pattern.compile("/fr/link/(go[\\w-]+)").matcher(mail.text());
    assertThat(link.find()).as(mail.text()).isTrue();
    FollowLink follow = platform.get(FollowLink.class);
    assertThat(follow.follow(new Secret(link.group(1))).in(Locale.FRENCH))
        .isEqualTo("Merci, Zoé\u202f!");
    RecordsExchange exchange = platform.get(RecordsExchange.class);
    assertThat(platform.inTransaction(() -> exchange.after(Optional.empty(), 100)))
        .extracting(wave -> wave.getString("name"))
        .contains("Zoé");
  }

  @Test
  void takesItsWavesAlongWithTheExportAndBringsThemBackOnce() {
    UUID id = UUID.randomUUID();
    JsonObject wave = new HelloWave(id, "Ada", platform.clock().instant()).toJson();
    RecordsExchange exchange = platform.get(RecordsExchange.class);

    platform.inTransaction(() -> exchange.bring(wave));
    platform.inTransaction(() -> exchange.bring(wave));

    assertThat(platform.inTransaction(() -> exchange.after(Optional.empty(), 100)))
        .containsOnlyOnce(wave);
    assertThat(exchange.check(wave)).isEmpty();
    assertThat(exchange.check(JsonText.object().add("id", "7").build())).hasSize(1);
  }

  @Test
  void tellsOnThePageWhatIsWrong() {
    TestForm form = platform.get(TestForm.class);
    form.send(Map.of("name", "Zoé", "email", "zoe"));

    assertThat(new HelloPage(form, platform.get(SayHello.class)).isGreeted()).isFalse();
    assertThat(form.problems()).hasSize(1);
  }

  @Test
  void tellsAtOnceThatNameAndAddressAreMissing() {
    TestForm form = platform.get(TestForm.class);
    form.send(Map.of("name", " ", "email", "nope"));

    assertThat(new HelloPage(form, platform.get(SayHello.class)).isGreeted()).isFalse();
    assertThat(form.problems()).hasSize(2);
  }

  private static Mail newest() {
    return platform.get(ReadMails.class).page(Actor.SYSTEM, Optional.empty(), 0, 1).mails().get(0);
  }

  private static UUID theme(String audience, String welcome) {
    UUID theme = editor.create("theme");
    editor.save(
        theme,
        "und",
        JsonText.object()
            .add("position", 1)
            .add("extensions", hello("audience", audience))
            .build());
    editor.save(
        theme,
        "en",
        JsonText.object()
            .add("title", "Repairing")
            .add("description", "<p>Together.</p>")
            .add("extensions", hello("welcome", welcome))
            .build());
    return theme;
  }

  private static JsonObject hello(String field, String value) {
    return JsonText.object().add("hello", JsonText.object().add(field, value)).build();
  }

  private static Content read(String type, UUID id) {
    return platform.get(ReadContent.class).find(ReadScope.now("en"), type, id).orElseThrow();
  }
}
