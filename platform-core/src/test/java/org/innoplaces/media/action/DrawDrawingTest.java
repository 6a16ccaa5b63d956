package org.innoplaces.media.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.innoplaces.media.FocalPoint;
import org.innoplaces.media.PixelSize;
import org.innoplaces.media.Rendition;
import org.innoplaces.media.RenditionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawDrawingTest {

  private static final String HALVES =
      "<rect width='100' height='200' fill='#f00'/>"
          + "<rect x='100' width='100' height='200' fill='#00f'/>";

  @TempDir Path folder;

  @Test
  void fillsTheShapeOfASharedLinkFromASmallDrawing() throws IOException {
    BufferedImage drawn = draw(HALVES, FocalPoint.CENTRE);

    assertThat(drawn.getWidth()).isEqualTo(1200);
    assertThat(drawn.getHeight()).isEqualTo(630);
    assertThat(new Color(drawn.getRGB(300, 300))).isEqualTo(Color.RED);
    assertThat(new Color(drawn.getRGB(900, 300))).isEqualTo(Color.BLUE);
  }

  @Test
  void cutsAroundTheFocalPoint() throws IOException {
    String top = "<rect width='200' height='60' fill='#0f0'/>";

    assertThat(new Color(draw(top, FocalPoint.of(0.5, 0)).getRGB(600, 10))).isEqualTo(Color.GREEN);
    assertThat(new Color(draw(top, FocalPoint.of(0.5, 1)).getRGB(600, 10))).isEqualTo(Color.WHITE);
  }

  @Test
  void drawsOnWhite() throws IOException {
    assertThat(new Color(draw("", FocalPoint.CENTRE).getRGB(1, 1))).isEqualTo(Color.WHITE);
  }

  @Test
  void refusesWhatIsTooLargeOrNoDrawing() throws IOException {
    assertThatThrownBy(() -> draw(" ".repeat(1_000_001), FocalPoint.CENTRE))
        .isInstanceOf(IOException.class);
    Path text = Files.writeString(folder.resolve("b.svg"), "no drawing");
    assertThatThrownBy(() -> drawing(FocalPoint.CENTRE).draw(text)).isInstanceOf(IOException.class);
  }

  private BufferedImage draw(String shapes, FocalPoint focus) throws IOException {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 200'>" + shapes + "</svg>";
    return drawing(focus).draw(Files.writeString(folder.resolve("a.svg"), svg));
  }

  private static DrawDrawing drawing(FocalPoint focus) {
    RenditionKey key = new RenditionKey("0".repeat(64), Rendition.SHARED_LINK, focus);
    return new DrawDrawing(key, new PixelSize(200, 200));
  }
}
