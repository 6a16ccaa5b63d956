package org.innoplaces.media.action;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may stand in a drawing. Elements are listed because browsers learn new ones; attributes are
 * free as long as they neither act nor fetch.
 */
final class SvgVocabulary {

  static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private static final Set<String> ELEMENTS =
      Set.of(
          ("svg g defs symbol use title desc metadata style switch view image"
                  + " path rect circle ellipse line polyline polygon text tspan textPath"
                  + " linearGradient radialGradient stop pattern clipPath mask marker filter"
                  + " feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix"
                  + " feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood"
                  + " feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode"
                  + " feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile"
                  + " feTurbulence")
              .split(" "));

  /** Notes of drawing programs, which browsers pass over. */
  private static final List<String> NOTES =
      List.of(
          "http://www.inkscape.org/",
          "http://sodipodi.sourceforge.net/",
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "http://creativecommons.org/ns#",
          "http://web.resource.org/cc/",
          "http://purl.org/dc/",
          "http://ns.adobe.com/",
          "http://www.bohemiancoding.com/sketch/");

  /** Something within the drawing, or a picture that is written into it. */
  private static final Pattern INNER =
      Pattern.compile("\\s*(?:#.*|data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]*)");

  private static final Pattern FETCHED =
      Pattern.compile("(?:url|src|image|image-set|element|expression)\\((?!\\s*['\"]?#)");
  private static final Pattern ACTING = Pattern.compile("(?:java|vb)script:|@import|@namespace");

  private final Candidate candidate;

  SvgVocabulary(Candidate candidate) {
    this.candidate = candidate;
  }

  void checkElement(String namespace, String name) {
    boolean drawn = NAMESPACE.equals(namespace) && ELEMENTS.contains(name);
    boolean note = namespace != null && NOTES.stream().anyMatch(namespace::startsWith);
    if (!drawn && !note) {
      throw candidate.refuse("svg-element", name);
    }
  }

  void checkAttribute(String namespace, String name, String value) {
    String plain = name.toLowerCase(Locale.ROOT);
    boolean base = plain.equals("base") && namespace != null;
    if (plain.startsWith("on") || base) {
      throw candidate.refuse("svg-attribute", name);
    }
    boolean leads = plain.equals("href") || plain.equals("src");
    if (leads && !INNER.matcher(value).matches()) {
      throw candidate.refuse("svg-reference", name);
    }
    if (!leads) {
      checkStyle(value);
    }
  }

  /** Style sheets and attributes alike; an escaped letter could hide any word. */
  void checkStyle(String text) {
    String plain = text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    boolean hidden = plain.contains("\\") && (plain.contains("(") || plain.contains("@"));
    if (hidden || FETCHED.matcher(plain).find() || ACTING.matcher(plain).find()) {
      throw candidate.refuse("svg-reference", "style");
    }
  }

  void checkInstruction(String target) {
    if (!target.equals("xpacket")) {
      throw candidate.refuse("svg-element", "?" + target);
    }
  }
}
