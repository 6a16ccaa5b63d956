package org.innoplaces.hello.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.exchange.RecordsFile;
import org.innoplaces.content.exchange.extension.RecordsExchange;
import org.innoplaces.hello.HelloPlugin;
import org.innoplaces.hello.HelloWave;
import org.innoplaces.hello.HelloWaves;
import org.innoplaces.hello.HelloWords;
import org.innoplaces.problem.Problem;

/** Takes our waves along with the export, and brings them back. */
@ApplicationScoped
class HelloExchange implements RecordsExchange {

  private final HelloWaves waves;

  protected HelloExchange() {
    this(null);
  }

  @Inject
  HelloExchange(HelloWaves waves) {
    this.waves = waves;
  }

  @Override
  public RecordsFile file() {
    return new RecordsFile(HelloPlugin.ID, "waves");
  }

  @Override
  public List<JsonObject> after(Optional<JsonObject> last, int most) {
    UUID id = last.map(wave -> UUID.fromString(wave.getString("id"))).orElse(new UUID(0, 0));
    return waves.after(id, most).stream().map(HelloWave::toJson).toList();
  }

  @Override
  public List<Problem> check(JsonObject wave) {
    try {
      HelloWave.of(wave);
      return List.of();
    } catch (RuntimeException malformed) {
      return List.of(new Problem("no-wave", null, HelloWords.of("wave.malformed")));
    }
  }

  @Override
  public void bring(JsonObject wave) {
    waves.keep(HelloWave.of(wave));
  }
}
