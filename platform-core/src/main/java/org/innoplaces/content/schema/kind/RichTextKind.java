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
    String text = Normalizer.normalize(given.getString(), Normalizer.Form.NFC);
    return JsonText.string(POLICY.sanitize(text));
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
