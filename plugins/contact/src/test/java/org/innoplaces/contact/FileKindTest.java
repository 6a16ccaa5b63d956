package org.innoplaces.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

  private static final String ENTRY = "PK\u0003\u0004" + "x".repeat(26);

  @ParameterizedTest
  @CsvSource({
    "a.exe, %PDF-1.7, PDF",
    "a, GIF89a.., PICTURE",
    "a.pdf, RIFF....WEBPVP8, PICTURE",
    "a.odt, (zip)mimetypeapplication/vnd.oasis.opendocument.text, OFFICE",
    "Plan.DOCX, (zip)[Content_Types].xml, OFFICE",
    "notes, Hello, TEXT",
    "page.html, <script>alert(1)</script>, TEXT"
  })
  void isToldByTheContent(String name, String content, FileKind kind) {
    assertThat(FileKind.of(name, bytes(content))).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "a.pdf, MZ(nul)..",
    "a.docm, (zip)[Content_Types].xml",
    "a.zip, (zip)[Content_Types].xml",
    "a.docx, (zip)evil.js",
    "a.txt, caf(latin)"
  })
  void isNoneOfOurs(String name, String content) {
    assertThat(FileKind.of(name, bytes(content))).isEmpty();
  }

  private static byte[] bytes(String content) {
    return content
        .replace("(zip)", ENTRY)
        .replace("(nul)", "\u0000")
        .replace("(latin)", "\u00E9")
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
