package org.innoplaces.membership.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.innoplaces.account.Secret;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.http.ApiDocument;
import org.innoplaces.http.SentAttributes;
import org.innoplaces.json.JsonText;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.Typed;
import org.innoplaces.membership.action.FileApplication;
import org.innoplaces.membership.action.ReadForm;
import org.innoplaces.membership.action.ReadOwn;
import org.innoplaces.membership.form.FormDefinition;
import org.innoplaces.problem.InvalidInput;

/** Takes applications from programs, and gives applicants what is kept about them. */
@Path("membership")
@ApplicationScoped
public class ApplicationsResource {

  private static final String TYPE = "membership-applications";
  private static final String ANSWERS = "answers";
  private static final String LOCALE = "locale";

  private final FileApplication applications;
  private final ReadForm forms;
  private final ReadOwn own;
  private final Languages languages;

  /** For CDI proxies. */
  protected ApplicationsResource() {
    this(null, null, null, null);
  }

  /** Hands over to these actions. */
  @Inject
  public ApplicationsResource(
      FileApplication applications, ReadForm forms, ReadOwn own, Languages languages) {
    this.applications = applications;
    this.forms = forms;
    this.own = own;
    this.languages = languages;
  }

  /** Takes one; the same again within a day is answered with the same id. */
  @POST
  @Path("applications")
  @Consumes({"application/vnd.api+json", "application/json"})
  public Response receive(InputStream body) {
    JsonObject attributes = SentAttributes.all(body, TYPE);
    UUID id = SentAttributes.placed(() -> applications.send(typed(attributes)));
    return Response.status(Response.Status.CREATED)
        .entity(
            ApiDocument.one(
                    ApiDocument.resource(
                        TYPE, id.toString(), JsonText.object().add("state", "to-confirm")))
                .toString())
        .header("Cache-Control", "no-store")
        .build();
  }

  /** What is kept about somebody, as a file; for who has the secret of the application's page. */
  @GET
  @Path("own/{secret}")
  @Produces("application/json")
  public Response export(@PathParam("secret") String secret) {
    return Response.ok(JsonText.pretty(own.export(new Secret(secret))))
        .header("Content-Disposition", "attachment; filename=\"application.json\"")
        .header("Cache-Control", "no-store")
        .header("X-Robots-Tag", "noindex")
        .build();
  }

  private Typed typed(JsonObject attributes) {
    for (String name : attributes.keySet()) {
      if (!name.equals(ANSWERS) && !name.equals(LOCALE)) {
        throw new InvalidInput(MembershipWords.wrongField(name, "unknown-member", name));
      }
    }
    if (!(attributes.get(ANSWERS) instanceof JsonObject answers)) {
      throw new InvalidInput(MembershipWords.wrongField(ANSWERS, "no-answers"));
    }
    return new Typed(locale(attributes), 0, values(answers));
  }

  private Map<String, String> values(JsonObject answers) {
    FormDefinition form = forms.current().definition();
    Map<String, String> values = new TreeMap<>();
    answers.forEach(
        (name, answer) -> {
          if (form.question(name).isEmpty()) {
            throw new InvalidInput(
                MembershipWords.wrongField(ANSWERS + "/" + name, "unknown-question", name));
          }
          values.put(name, text(name, answer));
        });
    return values;
  }

  private static String text(String name, JsonValue answer) {
    if (answer == JsonValue.TRUE) {
      return "yes";
    }
    if (answer == JsonValue.FALSE || answer == JsonValue.NULL) {
      return "";
    }
    return Optional.of(answer)
        .filter(JsonString.class::isInstance)
        .map(value -> ((JsonString) value).getString())
        .orElseThrow(
            () ->
                new InvalidInput(
                    MembershipWords.wrongField(ANSWERS + "/" + name, "no-text", name)));
  }

  /** A language that the site offers; the first one for all others. */
  private Locale locale(JsonObject attributes) {
    String wanted = attributes.get(LOCALE) instanceof JsonString text ? text.getString() : "";
    String language =
        languages.current().offered().contains(wanted) ? wanted : languages.current().byDefault();
    return Locale.forLanguageTag(language);
  }
}
