package org.innoplaces.content.exchange.contribution;

import static org.innoplaces.openapi.ManageOperation.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.List;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.openapi.ManageOperation;
import org.innoplaces.openapi.OpenApiPart;
import org.innoplaces.openapi.extension.OpenApiPaths;

/** Describes {@code /api/manage/export}. */
@ApplicationScoped
class ExportPaths implements OpenApiPaths {

  private static final JsonObject TEXT = JsonSchema.of("string");

  @Override
  public OpenApiPart describe() {
    JsonObject paths =
        JsonText.object()
            .add("/api/manage/export", JsonText.object().add("get", export().describe()))
            .build();
    return new OpenApiPart(paths, JsonText.object().build());
  }

  private static ManageOperation export() {
    return operation("manageExportContent", "export", "The content as a file for another instance")
        .with("type", "The name of the only type, for example theme. Default: all.", TEXT)
        .with("locale", "The only language, beside the shared values. Default: all.", TEXT)
        .with(
            "state",
            "Whether drafts and plans are in it, too. Default: all.",
            JsonSchema.choice(List.of("all", "published")))
        .with(
            "records",
            "Whether the records of plugins are in it when it is of all content. Default: all.",
            JsonSchema.choice(List.of("all", "none")))
        .answers(
            "200",
            JsonText.object()
                .add("description", "A ZIP file that the import reads.")
                .add(
                    "content",
                    JsonText.object()
                        .add("application/zip", JsonText.object().add("schema", TEXT))));
  }
}
