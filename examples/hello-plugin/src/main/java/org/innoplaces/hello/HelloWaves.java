package org.innoplaces.hello;

import java.util.List;
import java.util.UUID;

/** The waves that we keep. In the caller's transaction. */
public interface HelloWaves {

  /** Stores a wave, in place of one with its id. */
  void keep(HelloWave wave);

  /** The next ones after an id, in their order. */
  List<HelloWave> after(UUID id, int most);
}
