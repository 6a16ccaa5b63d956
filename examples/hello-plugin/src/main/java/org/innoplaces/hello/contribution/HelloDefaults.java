package org.innoplaces.hello.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import org.innoplaces.hello.HelloPlugin;
import org.innoplaces.hello.HelloSettings;
import org.innoplaces.settings.extension.SettingsRecord;

/** How we are before somebody sets us. */
@ApplicationScoped
class HelloDefaults implements SettingsRecord<HelloSettings> {

  @Override
  public String plugin() {
    return HelloPlugin.ID;
  }

  @Override
  public HelloSettings defaults() {
    return new HelloSettings(true, 2, null);
  }
}
