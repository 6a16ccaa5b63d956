package org.innoplaces.webapp.desk.form;

import jakarta.json.JsonObject;
import org.innoplaces.content.entry.ThreeWayMerge;

/**
 * What a form holds after a conflict: what was typed stays, and where nothing was typed stands what
 * others saved meanwhile, block by block, so that saving again undoes nothing of theirs unseen.
 */
final class KeepBoth {

  private KeepBoth() {}

  static JsonObject of(JsonObject was, JsonObject theirs, JsonObject mine) {
    return new ThreeWayMerge().fields(was, theirs, mine);
  }
}
