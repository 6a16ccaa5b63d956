package org.innoplaces.content.delivery.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.innoplaces.content.LanguageSettings;
import org.innoplaces.content.Locales;
import org.innoplaces.content.delivery.ContentQuery;
import org.innoplaces.content.delivery.DeliveryRepository;
import org.innoplaces.content.delivery.Overlay;
import org.innoplaces.content.delivery.PublishedText;
import org.innoplaces.content.delivery.Reading;
import org.innoplaces.content.delivery.View;
import org.innoplaces.content.entry.EntryPublished;
import org.innoplaces.content.entry.EntryTrashed;
import org.innoplaces.content.entry.EntryUnpublished;
import org.innoplaces.json.JsonText;

/**
 * The languages that the site offers: the shared field {@code languages} of its settings. Before
 * there are settings, French and English.
 */
@ApplicationScoped
public class Languages {

  private static final String SETTINGS = "site";
  private static final LanguageSettings INITIAL = new LanguageSettings(List.of("fr", "en"));

  private final DeliveryRepository repository;
  private final Viewpoint viewpoint;
  private final Clock clock;
  private volatile Known known;

  /** For CDI proxies. */
  protected Languages() {
    this(null, null, null);
  }

  @Inject
  Languages(DeliveryRepository repository, Viewpoint viewpoint, Clock clock) {
    this.repository = repository;
    this.viewpoint = viewpoint;
    this.clock = clock;
  }

  /** The languages of now; asks the database only after the settings changed. */
  public LanguageSettings current() {
    return viewpoint.current().map(this::seenFrom).orElseGet(this::now);
  }

  private LanguageSettings now() {
    Instant now = clock.instant();
    Known remembered = known;
    if (remembered == null || !now.isBefore(remembered.until())) {
      remembered = read(now, Overlay.NONE);
      known = remembered;
    }
    return remembered.settings();
  }

  private LanguageSettings seenFrom(View view) {
    return read(view.at(), view.overlay()).settings();
  }

  private Known read(Instant now, Overlay overlay) {
    Reading reading = new Reading(now, List.of(Locales.SHARED));
    ContentQuery query = new ContentQuery(SETTINGS, List.of(), List.of(), 0, 1);
    var found = repository.find(query, true, reading).ids();
    List<PublishedText> published = found.isEmpty() ? List.of() : repository.byId(found, reading);
    return Stream.concat(overlay.ofType(SETTINGS).stream(), published.stream())
        .filter(text -> text.locale().equals(Locales.SHARED))
        .findFirst()
        .map(text -> new Known(languages(text), text.until()))
        .orElse(new Known(INITIAL, now.plusSeconds(5)));
  }

  private static LanguageSettings languages(PublishedText text) {
    JsonArray tags = JsonText.parse(text.data()).getJsonArray("languages");
    List<String> offered =
        tags == null
            ? List.of()
            : tags.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .filter(Locales::isWellFormed)
                .toList();
    return offered.isEmpty() ? INITIAL : new LanguageSettings(offered);
  }

  void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntryPublished event) {
    forget(event.type());
  }

  void unpublished(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntryUnpublished event) {
    forget(event.type());
  }

  void trashed(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntryTrashed event) {
    forget(event.type());
  }

  private void forget(String type) {
    if (SETTINGS.equals(type)) {
      known = null;
    }
  }

  private record Known(LanguageSettings settings, Instant until) {}
}
