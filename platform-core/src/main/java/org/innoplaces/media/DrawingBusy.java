package org.innoplaces.media;

import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.Problem;

/** Too many pictures are being drawn to draw another one now. Over HTTP a 503. */
public class DrawingBusy extends PlatformException {

  private static final long serialVersionUID = 1L;

  /** Asks for patience. */
  public DrawingBusy() {
    super(Problem.of("drawing-busy", null));
  }
}
