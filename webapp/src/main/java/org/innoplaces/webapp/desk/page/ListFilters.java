package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.innoplaces.content.manage.EntryQuery.Sort;
import org.innoplaces.content.manage.EntryState;
import org.innoplaces.content.manage.action.ReadQuery;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.FieldSchema.Trait;
import org.innoplaces.content.schema.GroupSchema;
import org.innoplaces.content.schema.SchemaTexts;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.TypeSchema.PathField;
import org.innoplaces.content.schema.kind.BooleanKind;
import org.innoplaces.content.schema.kind.ChoiceKind;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** The filters above a list, made from what its type says of its fields: {@code #{filters.…}}. */
@Named("filters")
@RequestScoped
public class ListFilters {

  private static final String MEDIA = "media";
  private static final Set<String> ALWAYS_SHOWN = Set.of("filter[search]", "filter[state]", "sort");

  private final ListAddress address;
  private final EntriesPage entries;
  private final DeskVisit visit;
  private final People people;

  /** For CDI proxies. */
  protected ListFilters() {
    this(null, null, null, null);
  }

  @Inject
  ListFilters(ListAddress address, EntriesPage entries, DeskVisit visit, People people) {
    this.address = address;
    this.entries = entries;
    this.visit = visit;
    this.people = people;
  }

  /** What a parameter asks for; empty for nothing. */
  public String value(String name) {
    return address.value(name);
  }

  /** The states that can be asked for. */
  public List<String> getStates() {
    return Arrays.stream(EntryState.values()).map(EntryState::token).toList();
  }

  /** Who can be asked for: oneself, who is asked for, and who changed what is shown. */
  public Map<String, String> getAuthors() {
    Map<String, String> authors = new LinkedHashMap<>();
    String me = visit.getAccount().subject();
    authors.put(me, words().getString("author.me"));
    String asked = value("filter[changedBy]");
    Stream.concat(Stream.of(asked).filter(id -> !id.isEmpty()), entries.authors().stream())
        .filter(id -> !id.equals(me))
        .forEach(id -> authors.put(id, people.name(id)));
    return authors;
  }

  /** The orders that can be asked for, by what stands in the address. */
  public Map<String, String> getOrders() {
    ResourceBundle words = words();
    Map<String, String> orders = new LinkedHashMap<>();
    for (String order : List.of("-changed", "title", "-title", "-created", "state")) {
      orders.put(order, words.getString("order." + order));
    }
    for (Sort sort : Sort.of(type())) {
      if (sort.field().isPresent()) {
        String label = label(sort.token());
        orders.put(sort.token(), label + words.getString("order.up"));
        orders.put("-" + sort.token(), label + words.getString("order.down"));
      }
    }
    return orders;
  }

  /** The order that is asked for. */
  public String getOrder() {
    String asked = value("sort");
    return asked.isEmpty() ? ReadQuery.NORMAL_SORT : asked;
  }

  /** An input, or two for what has an order, for each field that lists can be filtered by. */
  public List<FilterControl> getFields() {
    return type()
        .paths()
        .filter(PathField::filterable)
        .filter(path -> !path.field().is(Trait.TITLE) && isUseful(path.field().kind()))
        .filter(path -> path.field().is(Trait.FILTERABLE) || path.field().kind().isRelationship())
        .flatMap(this::controls)
        .toList();
  }

  /** Nobody looks for an entry by the name of its picture. */
  private static boolean isUseful(FieldKind kind) {
    return !kind.isRelationship() || !kind.targets().contains(MEDIA);
  }

  /** Whether one of those that are folded away is in use, so that they are shown. */
  public boolean isMoreUsed() {
    return address.parameters().keySet().stream().anyMatch(name -> !ALWAYS_SHOWN.contains(name));
  }

  private Stream<FilterControl> controls(PathField path) {
    FieldKind kind = path.field().kind();
    String label = label(path.path());
    String name = "filter[" + path.path() + "]";
    if (kind instanceof ChoiceKind || kind instanceof BooleanKind) {
      return Stream.of(control(name, "choice", label, options(path)));
    }
    return switch (kind.indexKind()) {
      case TEXT -> Stream.of(control(name + "[contains]", "text", label, Map.of()));
      case NUMBER ->
          Stream.of(
              control(name + "[gte]", "number", label + after("filter.from"), Map.of()),
              control(name + "[lte]", "number", label + after("filter.to"), Map.of()));
      case INSTANT ->
          Stream.of(
              control(name + "[gte]", "date", label + after("filter.since"), Map.of()),
              control(name + "[lt]", "date", label + after("filter.before"), Map.of()));
    };
  }

  private FilterControl control(
      String name, String control, String label, Map<String, String> options) {
    return new FilterControl(name, control, label, value(name), options);
  }

  private String after(String key) {
    return words().getString(key);
  }

  private Map<String, String> options(PathField path) {
    Map<String, String> options = new LinkedHashMap<>();
    if (path.field().kind() instanceof ChoiceKind choice) {
      GroupSchema group = group(path.path());
      choice
          .choices()
          .forEach(one -> options.put(one, texts().choice(group, path.field().name(), one)));
    } else {
      options.put("true", words().getString("choice.yes"));
      options.put("false", words().getString("choice.no"));
    }
    return options;
  }

  private String label(String path) {
    return texts().label(group(path), path.substring(path.lastIndexOf('.') + 1));
  }

  private GroupSchema group(String path) {
    String[] steps = path.split("\\.");
    return steps.length == 3 ? type().extensions().get(steps[1]) : type().own();
  }

  private TypeSchema type() {
    return entries.getType();
  }

  private SchemaTexts texts() {
    return new SchemaTexts(visit.getLocale());
  }

  private ResourceBundle words() {
    return ResourceBundle.getBundle("org.innoplaces.webapp.desk.messages", visit.getLocale());
  }
}
