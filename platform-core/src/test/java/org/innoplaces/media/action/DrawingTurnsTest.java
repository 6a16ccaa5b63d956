package org.innoplaces.media.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.innoplaces.media.DrawingBusy;
import org.innoplaces.media.PixelSize;
import org.junit.jupiter.api.Test;

class DrawingTurnsTest {

  private static final PixelSize SMALL = new PixelSize(1_000, 1_000);
  private static final PixelSize LARGE = new PixelSize(4_000, 3_000);

  private final DrawingTurns turns = new DrawingTurns(0);

  @Test
  void letsTwoSmallPicturesBeDrawnAtATimeAndNoThird() {
    String drawn =
        turns.take(
            SMALL,
            () ->
                turns.take(
                    SMALL,
                    () -> {
                      assertThatThrownBy(() -> inAnotherThread(SMALL))
                          .hasRootCauseInstanceOf(DrawingBusy.class);
                      return "drawn";
                    }));

    assertThat(drawn).isEqualTo("drawn");
    assertThat(inAnotherThread(LARGE)).isEqualTo("drawn");
  }

  @Test
  void letsALargePictureBeDrawnAlone() {
    turns.take(
        SMALL,
        () -> {
          assertThatThrownBy(() -> inAnotherThread(LARGE))
              .hasRootCauseInstanceOf(DrawingBusy.class);
          return inAnotherThread(SMALL);
        });
  }

  @Test
  void givesTheTurnBackWhenAPictureFails() {
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> turns.take(LARGE, DrawingTurnsTest::fail))
          .isInstanceOf(IllegalStateException.class);
    }
    assertThat(inAnotherThread(LARGE)).isEqualTo("drawn");
  }

  @Test
  void waitsForItsTurn() throws InterruptedException {
    DrawingTurns patient = new DrawingTurns(30);
    CountDownLatch first = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    CompletableFuture<String> one =
        CompletableFuture.supplyAsync(() -> patient.take(LARGE, () -> await(first, end)));
    first.await(10, TimeUnit.SECONDS);
    CompletableFuture<String> two =
        CompletableFuture.supplyAsync(() -> patient.take(LARGE, () -> "drawn"));

    assertThat(two).isNotDone();
    end.countDown();
    assertThat(one.join() + two.join()).isEqualTo("drawndrawn");
  }

  private static String await(CountDownLatch first, CountDownLatch end) {
    first.countDown();
    try {
      end.await(10, TimeUnit.SECONDS);
      return "drawn";
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  private static String fail() {
    throw new IllegalStateException("a damaged picture");
  }

  private String inAnotherThread(PixelSize size) {
    return CompletableFuture.supplyAsync(() -> turns.take(size, () -> "drawn")).join();
  }
}
