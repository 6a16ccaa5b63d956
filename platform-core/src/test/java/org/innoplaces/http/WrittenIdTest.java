package org.innoplaces.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class WrittenIdTest {

  @Test
  void readsAnIdInSmallOrCapitalLetters() {
    UUID id = UUID.fromString("0190aaaa-bbbb-7ccc-8ddd-eeeeffff0001");

    assertThat(WrittenId.read(id.toString())).hasValue(id);
    assertThat(WrittenId.read("0190AAAA-BBBB-7CCC-8DDD-EEEEFFFF0001")).hasValue(id);
  }

  @Test
  void readsNothingElse() {
    for (String text :
        new String[] {null, "", "abc", "1-1-1-1-1", "0190aaaa-bbbb-7ccc-8ddd-eeee"}) {
      assertThat(WrittenId.read(text)).as(text).isEmpty();
    }
  }
}
