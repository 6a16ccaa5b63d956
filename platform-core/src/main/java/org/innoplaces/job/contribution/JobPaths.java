package org.innoplaces.job.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.openapi.ManagedOperation;
import org.innoplaces.openapi.OpenApiPart;
import org.innoplaces.openapi.extension.OpenApiPaths;

/** Describes {@code /api/manage/jobs}. */
@ApplicationScoped
class JobPaths implements OpenApiPaths {

  private static final String ONE = "jobs.one";

  @Override
  public OpenApiPart describe() {
    Map<String, JsonObject> job = job();
    return new OpenApiPart(
        JsonText.object()
            .add(
                "/api/manage/jobs",
                JsonText.object()
                    .add(
                        "get",
                        operation("manageListJobs", "List what the platform does by itself.")
                            .answers("200", "jobs.list")
                            .describe()))
            .add(
                "/api/manage/jobs/{name}",
                JsonText.object()
                    .add("get", named("manageReadJob", "How a job stands.").describe()))
            .add(
                "/api/manage/jobs/{name}/run",
                JsonText.object()
                    .add(
                        "post",
                        named("manageRunJob", "Have a job done now, after the answer.")
                            .refuses("409")
                            .describe()))
            .build(),
        JsonText.object()
            .add(
                "schemas",
                JsonText.object()
                    .add(ONE, ManagedOperation.one("jobs", job))
                    .add("jobs.list", ManagedOperation.several("jobs", job)))
            .build());
  }

  private static ManagedOperation operation(String id, String summary) {
    return new ManagedOperation(id, "jobs", summary);
  }

  private static ManagedOperation named(String id, String summary) {
    return operation(id, summary).path("name", JsonSchema.of("string")).answers("200", ONE);
  }

  private static Map<String, JsonObject> job() {
    JsonObject instant = JsonSchema.nullable(JsonSchema.text("date-time"));
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put("label", JsonSchema.of("string"));
    members.put("recurring", JsonSchema.of("boolean"));
    members.put("state", JsonSchema.choice(List.of("running", "failing", "waiting", "idle")));
    for (String count : List.of("waiting", "running", "failing")) {
      members.put(count, JsonSchema.of("integer"));
    }
    for (String at : List.of("nextAt", "lastSuccessAt", "lastFailureAt")) {
      members.put(at, instant);
    }
    members.put("lastFailure", JsonSchema.nullable(JsonSchema.of("string")));
    return members;
  }
}
