package org.innoplaces.content.schema.kind;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.text.Normalizer;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.Intake;
import org.innoplaces.json.JsonText;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Text with structure, as HTML. What the policy does not know is dropped on the way in, so whatever
 * is stored can be shown as it is.
 */
public record RichTextKind() implements FieldKind {

  /** Two are nearly always enough. */
  private static final int MOST_CLEANINGS = 20;

  /** No style, script, svg, math or noscript: each was a way around sanitizers somewhere. */
  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "h2",
              "h3",
              "ul",
              "ol",
              "li",
              "a",
              "strong",
              "em",
              "blockquote",
              "br",
              "abbr",
              "span")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("title")
          .onElements("abbr")
          .allowAttributes("lang")
          .matching(java.util.regex.Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,2}"))
          .globally()
          .allowUrlProtocols("http", "https", "mailto", "tel")
          .toFactory();

  @Override
  public String name() {
    return "richText";
  }

  @Override
  public JsonValue take(JsonValue value, Intake intake) {
    if (!(value instanceof JsonString given)) {
      intake.problem("not-a-text");
      return value;
    }
    return JsonText.string(clean(given.getString()));
  }

  /**
   * Until it stays as it is: what was cleaned once may be balanced in another way the next time.
   */
  private static String clean(String text) {
    String before = text;
    String after = cleanOnce(before);
    for (int i = 0; i < MOST_CLEANINGS && !after.equals(before); i++) {
      before = after;
      after = cleanOnce(before);
    }
    return after;
  }

  private static String cleanOnce(String text) {
    return Normalizer.normalize(POLICY.sanitize(text), Normalizer.Form.NFC);
  }

  @Override
  public Object toJava(JsonValue stored) {
    return ((JsonString) stored).getString();
  }

  @Override
  public JsonObject jsonSchema() {
    return JsonText.object().add("type", "string").add("contentMediaType", "text/html").build();
  }
}
