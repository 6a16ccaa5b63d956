package org.innoplaces.media.action;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Reads the measures of a drawing from its root element. */
final class SvgMeasures {

  private static final Pattern PIXELS =
      Pattern.compile("\\s*([0-9]{1,6}(?:\\.[0-9]{1,9})?)(?:px)?\\s*");
  private static final String NUMBER = "[-+]?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]{1,2})?";
  private static final Pattern BOX =
      Pattern.compile(
          "\\s*%1$s[\\s,]+%1$s[\\s,]+(%2$s)[\\s,]+(%2$s)\\s*"
              .formatted(NUMBER, "[0-9]{1,6}(?:\\.[0-9]{1,9})?"));

  private SvgMeasures() {}

  /** Empty when the element is not the root of a drawing. */
  static Optional<Measures> ofRoot(XMLStreamReader root) {
    boolean drawing =
        root.getLocalName().equals("svg") && SvgVocabulary.NAMESPACE.equals(root.getNamespaceURI());
    return drawing ? Optional.of(measures(root)) : Optional.empty();
  }

  private static Measures measures(XMLStreamReader root) {
    Integer width = pixels(PIXELS.matcher(value(root, "width")), 1);
    Integer height = pixels(PIXELS.matcher(value(root, "height")), 1);
    if (width != null && height != null) {
      return new Measures(width, height);
    }
    Matcher box = BOX.matcher(value(root, "viewBox"));
    Measures inBox = new Measures(pixels(box, 1), pixels(box, 2));
    return inBox.width() == null || inBox.height() == null ? Measures.NONE : inBox;
  }

  /** A percentage or a length in another unit depends on the page: no measure. */
  private static Integer pixels(Matcher matcher, int group) {
    int rounded =
        matcher.matches() ? (int) Math.round(Double.parseDouble(matcher.group(group))) : 0;
    return rounded > 0 ? rounded : null;
  }

  private static String value(XMLStreamReader root, String attribute) {
    return Optional.ofNullable(root.getAttributeValue(null, attribute)).orElse("");
  }
}
