package org.innoplaces.webapp.desk.address;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a path of the desk leads.
 *
 * @param view the Facelets view
 * @param open whether it is for people who have not signed in
 * @param names what stands in the path behind the part that names the view
 */
public record DeskRoute(String view, boolean open, List<String> names) {

  /** Where the site shows drafts. */
  static final String PREVIEW = "/site/preview";

  /** Where the whole site is shown as it will be with a release. */
  static final String SITE = "/site/release/preview";

  /** Takes files in; shows by itself that a form is ours, before it reads the rest of it. */
  static final String UPLOAD = "/site/desk-upload";

  private static final String DRAFT_FILE = "/site/draft-file";

  /** Where the audit log is written into a file. */
  public static final String AUDIT_FILE = "/screens/audit-file";

  /** Where the register and what is kept about a person are written into files. */
  public static final String PRIVACY_FILE = "/screens/privacy-file";

  /** Where files of mails are written. */
  public static final String MAIL_FILE = "/screens/mail-file";

  private static final String OF_PLUGIN = "plugin";
  private static final int MOST_PARTS = 3;
  private static final String ROOT = "/screens/";
  private static final Set<String> WITHOUT_FACTOR =
      Set.of(ROOT + "second-factor.xhtml", ROOT + "sign-out.xhtml");

  /** Keeps a copy. */
  public DeskRoute {
    names = List.copyOf(names);
  }

  /** Whether it is for people, too, who still have to set up a second factor. */
  boolean isWithoutFactor() {
    return open || WITHOUT_FACTOR.contains(view);
  }

  /**
   * Reads a path.
   *
   * @param steps what stands behind {@code /desk}, without empty parts
   */
  static Optional<DeskRoute> of(List<String> steps) {
    return Optional.ofNullable(find(steps));
  }

  private static DeskRoute find(List<String> steps) {
    if (steps.isEmpty()) {
      return signedIn("home", steps);
    }
    List<String> rest = steps.subList(1, steps.size());
    return switch (steps.get(0)) {
      case "sign-in" -> signIn(rest);
      case "forgotten" ->
          rest.isEmpty() ? new DeskRoute(ROOT + "forgotten.xhtml", true, rest) : null;
      case "link" -> rest.size() == 1 ? new DeskRoute(ROOT + "link.xhtml", true, rest) : null;
      case "content" -> content(rest);
      case "files" -> files(rest);
      case "picker" -> rest.isEmpty() ? signedIn("picker", rest) : null;
      case "audit" -> audit(rest);
      case "privacy" -> privacy(rest);
      case "sign-out", "me", "second-factor", "roles", "tokens", "jobs" ->
          rest.isEmpty() ? signedIn(steps.get(0), rest) : null;
      case "plugins" -> plugins(rest);
      case "accounts" -> rest.size() < 2 ? signedIn(plural(rest, "account"), rest) : null;
      case "webhooks" -> rest.size() < 2 ? signedIn(plural(rest, "webhook"), rest) : null;
      case "settings" -> rest.size() == 1 ? signedIn("plugin-settings", rest) : null;
      case "mail-templates" ->
          rest.size() < 2 ? signedIn(plural(rest, "mail-template"), rest) : null;
      case "mails" -> mails(rest);
      case "releases" -> release(rest);
      default -> null;
    };
  }

  /** The list of plugins, or a screen of one, whose view is found when it is known who asks. */
  private static DeskRoute plugins(List<String> rest) {
    if (rest.isEmpty()) {
      return signedIn("plugins", rest);
    }
    return rest.size() <= MOST_PARTS ? new DeskRoute(OF_PLUGIN, false, rest) : null;
  }

  /** Whether the screen is that of a plugin. */
  boolean isOfPlugin() {
    return view.equals(OF_PLUGIN);
  }

  private static DeskRoute release(List<String> rest) {
    if (rest.size() > 1) {
      return rest.get(1).equals("site") ? new DeskRoute(SITE, false, rest) : null;
    }
    return signedIn(plural(rest, "release"), rest);
  }

  private static DeskRoute signIn(List<String> rest) {
    String view =
        switch (String.join("/", rest)) {
          case "" -> "sign-in.xhtml";
          case "code" -> "sign-in-code.xhtml";
          case "provider" -> "provider";
          case "provider/return" -> "provider-return";
          default -> null;
        };
    return view == null ? null : new DeskRoute(ROOT + view, true, List.of());
  }

  private static DeskRoute audit(List<String> rest) {
    if (rest.equals(List.of("export"))) {
      return new DeskRoute(AUDIT_FILE, false, rest);
    }
    return rest.isEmpty() ? signedIn("audit", rest) : null;
  }

  private static DeskRoute mails(List<String> rest) {
    if (rest.size() == MOST_PARTS && rest.get(1).equals("files")) {
      return new DeskRoute(MAIL_FILE, false, List.of(rest.get(0), rest.get(2)));
    }
    return rest.size() < 2 ? signedIn(plural(rest, "mail"), rest) : null;
  }

  private static DeskRoute privacy(List<String> rest) {
    if (rest.equals(List.of("register")) || rest.equals(List.of("export"))) {
      return new DeskRoute(PRIVACY_FILE, false, rest);
    }
    return rest.isEmpty() ? signedIn("privacy", rest) : null;
  }

  private static DeskRoute content(List<String> rest) {
    return switch (rest.size()) {
      case 1 -> signedIn(rest.get(0).equals("media") ? "library" : "entries", rest);
      case 2 -> signedIn(rest.equals(List.of("media", "new")) ? "library" : "entry", rest);
      case 3 -> about(rest);
      default -> null;
    };
  }

  private static DeskRoute files(List<String> rest) {
    return switch (rest.size()) {
      case 0, 1 -> new DeskRoute(UPLOAD, false, rest);
      case 3 -> new DeskRoute(DRAFT_FILE, false, rest);
      default -> null;
    };
  }

  private static DeskRoute about(List<String> rest) {
    return switch (rest.get(2)) {
      case "history" -> signedIn("history", rest);
      // Tells itself that nobody is signed in: who asks is a script, which cannot show a page.
      case "keep" -> new DeskRoute(ROOT + "keep", true, rest);
      case "preview" -> new DeskRoute(PREVIEW, false, rest);
      default -> null;
    };
  }

  /** Whether the view finds out by itself whether a form is ours. */
  boolean asksItself() {
    return view.equals(UPLOAD);
  }

  private static String plural(List<String> rest, String one) {
    return rest.isEmpty() ? one + "s" : one;
  }

  private static DeskRoute signedIn(String view, List<String> names) {
    return new DeskRoute(ROOT + view + ".xhtml", false, names);
  }
}
