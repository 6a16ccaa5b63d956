package org.innoplaces.hello.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.innoplaces.hello.HelloPlugin;
import org.innoplaces.hello.HelloWave;
import org.innoplaces.hello.HelloWaves;
import org.innoplaces.hello.HelloWords;
import org.innoplaces.link.DeedWords;
import org.innoplaces.link.extension.LinkDeed;
import org.innoplaces.problem.Message;

/** What the link in our mail does. */
@ApplicationScoped
class WaveBack implements LinkDeed {

  private final HelloWaves waves;
  private final Clock clock;

  protected WaveBack() {
    this(null, null);
  }

  @Inject
  WaveBack(HelloWaves waves, Clock clock) {
    this.waves = waves;
    this.clock = clock;
  }

  @Override
  public String purpose() {
    return HelloPlugin.WAVE;
  }

  @Override
  public DeedWords words(String name) {
    return new DeedWords(
        HelloWords.of("wave.title"), HelloWords.of("wave.text", name), HelloWords.of("wave.do"));
  }

  @Override
  public Message act(String name) {
    waves.keep(new HelloWave(UUID.randomUUID(), name, clock.instant()));
    return HelloWords.of("wave.done", name);
  }
}
