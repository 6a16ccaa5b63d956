package org.innoplaces.scheduling;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.TestEditor;
import org.innoplaces.testkit.TestPlatform;

/** Makes sessions, themes and places for tests. */
public final class Sessions {

  private final TestEditor editor;

  /** In the content of this platform. */
  public Sessions(TestPlatform platform) {
    this.editor = platform.editor();
  }

  /** A session that begins and ends then, published in French. */
  public UUID published(String title, String start, String end) {
    return published(title, time(start, end).build());
  }

  /** A session with these shared values, published in French. */
  public UUID published(String title, JsonObject shared) {
    UUID session = drafted(title, shared);
    editor.publish(session, "und", "fr");
    return session;
  }

  /** A session that nobody sees yet. */
  public UUID drafted(String title, JsonObject shared) {
    UUID session = editor.create(SchedulingPlugin.SESSION);
    editor.save(session, "und", shared);
    editor.save(session, "fr", JsonText.object().add("title", title).build());
    return session;
  }

  /** The shared values of a session in Paris. */
  public static JsonObjectBuilder time(String start, String end) {
    return JsonText.object().add("start", start).add("end", end).add("timeZone", "Europe/Paris");
  }

  /** A published theme. */
  public UUID theme(String title) {
    UUID theme = editor.create("theme");
    editor.save(theme, "und", JsonText.object().add("position", 1).build());
    editor.save(
        theme,
        "fr",
        JsonText.object().add("title", title).add("description", "<p>Un thème.</p>").build());
    editor.publish(theme, "und", "fr");
    return theme;
  }

  /** A published place in Saint-Lô. */
  public UUID place(String name) {
    UUID place = editor.create("place");
    JsonObject address =
        JsonText.object().add("postalCode", "50000").add("town", "Saint-Lô").build();
    editor.save(place, "und", JsonText.object().add("name", name).add("address", address).build());
    editor.save(place, "fr", JsonText.object().add("kind", "Atelier").build());
    editor.publish(place, "und", "fr");
    return place;
  }
}
