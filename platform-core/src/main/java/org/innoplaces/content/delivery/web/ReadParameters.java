package org.innoplaces.content.delivery.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.innoplaces.content.LanguageSettings;
import org.innoplaces.content.Locales;
import org.innoplaces.content.delivery.ContentQuery;
import org.innoplaces.content.delivery.DeliveryRequest;
import org.innoplaces.content.delivery.Filter;
import org.innoplaces.content.delivery.IncludeTree;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.SortKey;
import org.innoplaces.content.delivery.SortKeys;
import org.innoplaces.content.delivery.action.DeliverySettings;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.jsonapi.InstantText;
import org.innoplaces.jsonapi.PageText;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Turns the query parameters of the delivery API into a request, or refuses all that is wrong. */
@ApplicationScoped
class ReadParameters {

  private static final Instant EARLIEST = Instant.EPOCH;
  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
  private static final Set<String> ENTRY = Set.of("locale", "at", "include", "fields[]");
  private static final Set<String> LIST =
      Set.of("locale", "at", "include", "fields[]", "filter[]", "sort", "page[]");
  private static final Pattern FIELDS = Pattern.compile("fields\\[([a-z0-9-]{1,64})]");

  private final ContentSchema schema;
  private final Languages languages;
  private final DeliverySettings settings;
  private final Clock clock;

  protected ReadParameters() {
    this(null, null, null, null);
  }

  @Inject
  ReadParameters(
      ContentSchema schema, Languages languages, DeliverySettings settings, Clock clock) {
    this.schema = schema;
    this.languages = languages;
    this.settings = settings;
    this.clock = clock;
  }

  DeliveryRequest forEntry(TypeSchema type, MultivaluedMap<String, String> given) {
    Parameters parameters = new Parameters(given);
    parameters.allow(ENTRY);
    ContentQuery query = new ContentQuery(type.name(), List.of(), List.of(), 0, 1);
    return settled(parameters, type, query);
  }

  DeliveryRequest forList(TypeSchema type, MultivaluedMap<String, String> given) {
    Parameters parameters = new Parameters(given);
    parameters.allow(LIST);
    List<Filter> filters = new FilterParameters(type, parameters).read();
    int size = page(parameters, "page[size]", ContentQuery.PER_PAGE, ContentQuery.MOST_PER_PAGE);
    int number = page(parameters, "page[number]", 1, ContentQuery.LAST_PAGE);
    parameters.family("page").stream()
        .map(Map.Entry::getKey)
        .filter(name -> !Set.of("page[size]", "page[number]").contains(name))
        .forEach(
            name -> parameters.add("unknown-parameter", name, name, "page[number], page[size]"));
    ContentQuery query =
        new ContentQuery(type.name(), filters, sort(parameters, type), (number - 1) * size, size);
    return settled(parameters, type, query);
  }

  private DeliveryRequest settled(Parameters parameters, TypeSchema type, ContentQuery query) {
    ReadScope scope = new ReadScope(locale(parameters), at(parameters));
    IncludeTree include = new IncludeParameter(schema, parameters).read(type);
    DeliveryRequest request = new DeliveryRequest(scope, query, include, fields(parameters));
    parameters.refuseWhenWrong();
    return request;
  }

  private String locale(Parameters parameters) {
    LanguageSettings settings = languages.current();
    String locale =
        parameters.filled("locale").map(Locales::canonical).orElse(settings.byDefault());
    if (!settings.accepts(locale)) {
      parameters.add("unknown-locale", "locale", locale, String.join(", ", settings.offered()));
    }
    return locale;
  }

  private Optional<Instant> at(Parameters parameters) {
    Optional<String> text = parameters.filled("at");
    try {
      Optional<Instant> at = text.map(moment -> OffsetDateTime.parse(moment).toInstant());
      if (at.filter(moment -> moment.isBefore(EARLIEST) || !moment.isBefore(LATEST)).isPresent()) {
        throw new DateTimeException(text.get());
      }
      at.filter(moment -> !settings.allows(moment, clock))
          .ifPresent(moment -> parameters.add("time-travel-off", "at"));
      return at;
    } catch (DateTimeException malformed) {
      parameters.add(InstantText.flaw(text.get()), "at", text.get());
      return Optional.empty();
    }
  }

  private static int page(Parameters parameters, String name, int normal, int most) {
    String text = parameters.value(name).orElse(Integer.toString(normal));
    boolean number = text.matches("[0-9]{1,9}");
    if (!number || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
      parameters.add(PageText.flaw(name, text, most));
      return normal;
    }
    return Integer.parseInt(text);
  }

  private static List<SortKey> sort(Parameters parameters, TypeSchema type) {
    if (parameters.value("sort").filter(String::isEmpty).isPresent()) {
      parameters.add("no-sort-field", "sort", SortKeys.allowed(type));
      return List.of();
    }
    try {
      return SortKeys.parse(type, parameters.value("sort").orElse(type.sort()));
    } catch (InvalidInput refusal) {
      parameters.addAll(refusal);
      return List.of();
    }
  }

  private Map<String, Set<String>> fields(Parameters parameters) {
    Map<String, Set<String>> fields = new TreeMap<>();
    for (Map.Entry<String, String> parameter : parameters.family("fields")) {
      Matcher matcher = FIELDS.matcher(parameter.getKey());
      Optional<TypeSchema> type =
          matcher.matches() ? schema.collection(matcher.group(1)) : Optional.empty();
      if (type.isEmpty()) {
        parameters.add(noType(parameter.getKey(), matcher));
      } else {
        fields.put(type.get().collection(), chosen(parameters, parameter, type.get()));
      }
    }
    return fields;
  }

  private Problem noType(String parameter, Matcher matcher) {
    Message told =
        matcher.matches()
            ? Message.of("problem.unknown-fields-type", matcher.group(1), types())
            : Message.of("problem.unnamed-fields-type", parameter, types());
    return new Problem("unknown-fields-type", Source.parameter(parameter), told);
  }

  private static Set<String> chosen(
      Parameters parameters, Map.Entry<String, String> parameter, TypeSchema type) {
    Set<String> names = new TreeSet<>(Arrays.asList(parameter.getValue().split(",", -1)));
    names.remove("");
    List<String> known = type.memberNames();
    names.stream()
        .filter(name -> !known.contains(name))
        .forEach(
            name ->
                parameters.add(
                    "unknown-field",
                    parameter.getKey(),
                    name,
                    type.collection(),
                    String.join(", ", known)));
    return names;
  }

  private String types() {
    return schema.types().stream().map(TypeSchema::collection).collect(Collectors.joining(", "));
  }
}
