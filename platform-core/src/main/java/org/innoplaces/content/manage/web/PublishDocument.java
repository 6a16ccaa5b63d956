package org.innoplaces.content.manage.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.manage.SharedChange;
import org.innoplaces.json.JsonText;
import org.innoplaces.jsonapi.ReadMembers;

/**
 * What a client wants published.
 *
 * @param locales as the document lists them
 */
record PublishDocument(PublicationOrder order, List<String> locales) {

  private static final String LOCALES = "locales";
  private static final String SHARED = "shared";

  /**
   * Reads it.
   *
   * @param locale the language of the address, for documents that list none
   * @throws org.innoplaces.problem.InvalidInput naming everything that is wrong with it
   */
  static PublishDocument read(JsonObject sent, String locale) {
    ReadMembers members = new ReadMembers();
    JsonObject meta = members.object(sent, "", "meta");
    members.allow(sent, "", Set.of("meta", "jsonapi"));
    members.allow(meta, "/meta", Set.of("from", "until", LOCALES, SHARED));
    Set<String> wanted =
        new TreeSet<>(members.texts(meta, "/meta", LOCALES).orElse(Set.of(locale)));
    Optional<Boolean> shared = members.bool(meta, "/meta", SHARED);
    PublicationOrder order =
        new PublicationOrder(
            with(wanted, shared),
            members.instant(meta, "/meta", "from"),
            members.instant(meta, "/meta", "until"));
    members.refuseWhenWrong();
    return new PublishDocument(order, listed(meta));
  }

  /** An explicit choice goes before what the list names. */
  private static Set<String> with(Set<String> locales, Optional<Boolean> shared) {
    shared.ifPresent(
        chosen -> {
          if (chosen) {
            locales.add(Locales.SHARED);
          } else {
            locales.remove(Locales.SHARED);
          }
        });
    return locales;
  }

  private static List<String> listed(JsonObject meta) {
    JsonArray list = meta.getJsonArray(LOCALES);
    return list == null ? List.of() : list.getValuesAs(JsonString::getString);
  }

  /** What became of the shared values that readers did not see as they are now. */
  JsonObject told(SharedChange change) {
    List<String> others =
        change.fields().isEmpty()
            ? List.of()
            : change.languages().stream()
                .filter(language -> !order.locales().contains(language))
                .toList();
    return JsonText.object()
        .add(
            SHARED,
            JsonText.object()
                .add("published", order.locales().contains(Locales.SHARED))
                .add("fields", JsonText.strings(change.fields()))
                .add("languages", JsonText.strings(others)))
        .build();
  }
}
