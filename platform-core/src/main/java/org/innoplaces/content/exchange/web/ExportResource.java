package org.innoplaces.content.exchange.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.access.NotSignedIn;
import org.innoplaces.content.LanguageSettings;
import org.innoplaces.content.Locales;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.exchange.ExportOrder;
import org.innoplaces.content.exchange.action.ExportContent;
import org.innoplaces.content.schema.UnknownType;
import org.innoplaces.jsonapi.ReadParameters;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** The content as a file that another instance can import. */
@Path("manage/export")
@ApplicationScoped
public class ExportResource {

  private static final String TYPE = "type";
  private static final String LOCALE = "locale";
  private static final String STATE = "state";
  private static final String RECORDS = "records";

  private final CurrentActor current;
  private final ExportContent export;
  private final Languages languages;

  /** For CDI proxies. */
  protected ExportResource() {
    this(null, null, null);
  }

  @Inject
  ExportResource(CurrentActor current, ExportContent export, Languages languages) {
    this.current = current;
    this.export = export;
    this.languages = languages;
  }

  /** Everything, or the texts of a type, of a language, or those that readers see. */
  @GET
  @Produces("*/*")
  public Response export(@Context UriInfo uri) {
    Actor actor = current.get();
    if (actor.equals(Actor.ANONYMOUS)) {
      throw new NotSignedIn();
    }
    ExportContent.Export file = prepared(actor, order(uri.getQueryParameters()));
    return Response.ok((StreamingOutput) file::writeTo)
        .header("Content-Type", "application/zip")
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", "attachment; filename=\"export.zip\"")
        .build();
  }

  private ExportContent.Export prepared(Actor actor, ExportOrder order) {
    try {
      return export.export(actor, order);
    } catch (UnknownType unknown) {
      throw new InvalidInput(
          unknown.problems().stream()
              .map(told -> new Problem(told.code(), Source.parameter(TYPE), told.message()))
              .toList());
    }
  }

  private ExportOrder order(Map<String, List<String>> given) {
    ReadParameters parameters = new ReadParameters(given).allow(TYPE, LOCALE, STATE, RECORDS);
    Optional<String> state = parameters.choice(STATE, List.of("all", "published"));
    Optional<String> records = parameters.choice(RECORDS, List.of("all", "none"));
    Optional<String> type = parameters.text(TYPE);
    parameters.refuseWhenWrong();
    Optional<String> locale = parameters.text(LOCALE).map(Locales::canonical);
    locale.ifPresent(this::requireOffered);
    return new ExportOrder(
        type,
        locale,
        state.filter("published"::equals).isPresent(),
        records.filter("none"::equals).isEmpty());
  }

  private void requireOffered(String locale) {
    LanguageSettings settings = languages.current();
    if (!settings.accepts(locale)) {
      String offered = String.join(", ", settings.offered());
      throw new InvalidInput(
          Problem.of("unknown-locale", Source.parameter(LOCALE), locale, offered));
    }
  }
}
