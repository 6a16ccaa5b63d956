package org.innoplaces.privacy;

import jakarta.json.JsonObject;

/**
 * One thing that is kept about a person, as the person gets it on request: GDPR, articles 15 and
 * 20.
 *
 * @param subject type and id, as the audit log names them: {@code mail/0190…}
 * @param data what is kept; for texts in which the person is only named, the places in them
 */
public record PersonalRecord(String subject, JsonObject data) {}
