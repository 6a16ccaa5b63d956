package org.innoplaces.webapp.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.innoplaces.json.JsonText;
import org.junit.jupiter.api.Test;

class ScriptTextTest {

  @Test
  void cannotEndTheScriptElementItStandsIn() {
    String script = script("</script><script>alert(1)</script><!-- &amp; ]]>");

    assertThat(script).doesNotContain("<", ">", "&");
  }

  @Test
  void meansTheSameToAReaderOfJson() {
    String text = "</script> & \"quotes\" \u2028 \u2029 «\u202féclair\u202f»";

    assertThat(JsonText.parse(script(text)).getString("text")).isEqualTo(text);
  }

  @Test
  void staysOnOneLineForAReaderOfJavaScript() {
    assertThat(script("\u2028\u2029")).doesNotContain("\u2028", "\u2029");
  }

  private static String script(String text) {
    return ScriptText.of(JsonText.object().add("text", text).build());
  }
}
