package org.innoplaces.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaAddressTest {

  private static final String ID = "01890a5d-ac96-774b-bcce-b302099a8057";

  @Test
  void carriesTheStartOfTheDigest() {
    MediaAddress address =
        MediaAddress.original(UUID.fromString(ID), "makers.svg", "0123456789abcdef".repeat(4));

    assertThat(address).hasToString("/media/" + ID + "/original/makers.svg?v=01234567");
  }

  @Test
  void readsWhatItWrites() {
    assertThat(MediaAddress.parse("/" + ID + "/original/makers.svg", "01234567"))
        .hasValue(new MediaAddress(UUID.fromString(ID), "original", "makers.svg", "01234567"));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "/",
        "/" + ID,
        "/" + ID + "/original",
        "/" + ID + "/original/",
        "/" + ID + "/original/a.svg/more",
        "/" + ID + "/original/../a.svg",
        "/" + ID + "/original/..",
        "/" + ID + "/original/a\\b.svg",
        "/" + ID + "/original/a.svg\u0000.html",
        "/" + ID + "/original/a.svg\n",
        "/../" + ID + "/original/a.svg",
        "/01890A5D-AC96-774B-BCCE-B302099A8057/original/a.svg",
        "/1-1-1-1-1/original/a.svg",
      })
  void readsNothingElse(String path) {
    assertThat(MediaAddress.parse(path, null)).isEmpty();
  }
}
