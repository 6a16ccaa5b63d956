package org.innoplaces.contact.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import org.innoplaces.contact.ContactPlugin;
import org.innoplaces.contact.ContactSettings;
import org.innoplaces.settings.extension.SettingsRecord;

/** How we are before somebody sets us. */
@ApplicationScoped
class ContactDefaults implements SettingsRecord<ContactSettings> {

  @Override
  public String plugin() {
    return ContactPlugin.ID;
  }

  @Override
  public ContactSettings defaults() {
    return new ContactSettings(
        null,
        true,
        6,
        20,
        300,
        false,
        null,
        null,
        null,
        ContactSettings.Encryption.TLS,
        null,
        null,
        null);
  }
}
