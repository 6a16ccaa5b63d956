package org.innoplaces.hello.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import org.innoplaces.hello.HelloPlugin;
import org.innoplaces.hello.HelloWords;
import org.innoplaces.link.DeedWords;
import org.innoplaces.link.extension.LinkDeed;
import org.innoplaces.problem.Message;

/** What the link in our mail does. */
@ApplicationScoped
class WaveBack implements LinkDeed {

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
    return HelloWords.of("wave.done", name);
  }
}
