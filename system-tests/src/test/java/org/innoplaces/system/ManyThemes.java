package org.innoplaces.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An import folder with many themes in two languages, all of whose titles say Old. */
final class ManyThemes {

  static final int NUMBER = 200;

  private ManyThemes() {}

  static void write(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("import.json"),
        "{\"format\":1,\"name\":\"many-themes\",\"locales\":[\"fr\",\"en\"]}");
    Path themes = Files.createDirectories(folder.resolve("themes"));
    for (int i = 1; i <= NUMBER; i++) {
      Files.writeString(themes.resolve("t" + i + ".json"), theme(i));
    }
  }

  private static String theme(int number) {
    return """
        {"type":"theme","key":"t%1$d","shared":{"position":%1$d},"locales":{
        "fr":{"slug":"fr-%1$d","title":"Old fr %1$d","description":"<p>Old</p>"},
        "en":{"slug":"en-%1$d","title":"Old en %1$d","description":"<p>Old</p>"}},"publish":true}
        """
        .formatted(number);
  }
}
