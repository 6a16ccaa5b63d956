package org.innoplaces.access;

import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;

/** What is not in the table of all calls, and why not; whoever adds to it says why. */
final class OtherCalls {

  static final Map<String, Set<String>> ACTIONS =
      new TreeMap<>(
          Map.ofEntries(
              because(
                  "asks whether something is allowed",
                  "CheckAccess.require",
                  "CheckAccess.allows",
                  "ReadGrants.of",
                  "ReadGrants.accountOf",
                  "ReadGrants.allow"),
              because(
                  "a part of others, asks for what they ask for",
                  "RecordAudit.record",
                  "IssueLink.issue",
                  "CreateEntry.create",
                  "SaveDraft.save",
                  "SaveTexts.save",
                  "CloseReviews.published",
                  "PlanPublication.plan"),
              because(
                  "refuses nothing, and leaves out what may not be read",
                  "FindEntries.named",
                  "ReadHome.read",
                  "ReadReviews.latest",
                  "ReadReviews.waiting",
                  "ReadUnsaved.find",
                  "ReadUnsaved.all",
                  "KeepUnsaved.forget"),
              because(
                  "for the operator of the machine, not for people", "ImportContent.importFolder"),
              because(
                  "takes a file; ReceiveFileTest shows what it needs",
                  "UploadMedia.upload",
                  "ReplaceFile.replace",
                  "ReadMediaFile.read"),
              because(
                  "depends on who asked, too; ReviewTextsTest shows it",
                  "DecideReview.approve",
                  "DecideReview.sendBack",
                  "DecideReview.withdraw",
                  "FindReviewers.find",
                  "ReadReviews.textNow",
                  "ReadReviews.isOwn",
                  "ResolveComment.resolve",
                  "ResolveComment.reopen"),
              because(
                  "about the actor's own things, and what others share with them",
                  "ReadViews.of",
                  "ReadViews.all",
                  "ReadViews.one",
                  "ReadViews.isOwn",
                  "SaveView.create",
                  "SaveView.change",
                  "SaveView.remove",
                  "UnlinkIdentity.isLinked",
                  "UnlinkIdentity.unlink"),
              because(
                  "the tests of the media library show it",
                  "FindDraftFile.find",
                  "FindMedia.find",
                  "FindMedia.texts"),
              because(
                  "refuses nothing without its part; PublishWithMediaTest shows it",
                  "FindUnseenMedia.find",
                  "PublishWithMedia.publish"),
              because("SharePreviewTest shows it", "SharePreview.revoke", "PreviewContent.preview"),
              because(
                  "needs permissions for every type in the release; the tests of releases show it",
                  "DraftRelease.create",
                  "DraftRelease.change",
                  "DraftRelease.add",
                  "DraftRelease.remove",
                  "DraftRelease.discard",
                  "ReadReleases.list",
                  "ReadReleases.read",
                  "ReadReleases.drafts",
                  "ReadReleases.of",
                  "PreviewRelease.preview",
                  "ScheduleRelease.schedule",
                  "UndoRelease.undo"),
              because(
                  "needs a scheduler; the tests of jobs show it",
                  "ReadJobs.all",
                  "ReadJobs.one",
                  "RunJobNow.run")));

  static final Map<String, Set<String>> RESOURCES =
      new TreeMap<>(
          Map.ofEntries(
              because(
                  "takes a file; ReceiveFileTest shows what it needs",
                  "MediaUploadResource.upload",
                  "MediaUploadResource.replace"),
              because(
                  "refuses nothing, and leaves out what may not be read",
                  "WaitingResource.waiting",
                  "UnsavedResource.goOn",
                  "UnsavedResource.forget"),
              because(
                  "depends on who asked, too; ReviewTextsTest shows it",
                  "ReviewsResource.approve",
                  "ReviewsResource.sendBack",
                  "ReviewsResource.withdraw",
                  "CommentsResource.resolve",
                  "CommentsResource.reopen"),
              because(
                  "about the actor's own things, and what others share with them",
                  "ViewsResource.list",
                  "ViewsResource.create",
                  "ViewsResource.view",
                  "ViewsResource.change",
                  "ViewsResource.remove"),
              because("SharePreviewTest shows it", "PreviewsResource.revoke"),
              because(
                  "needs permissions for every type in the release; the tests of releases show it",
                  "ReleaseResource.list",
                  "ReleaseResource.create",
                  "ReleaseResource.read",
                  "ReleaseResource.change",
                  "ReleaseResource.discard",
                  "ReleaseResource.schedule",
                  "ReleaseResource.undo"),
              because(
                  "needs a scheduler; the tests of jobs show it",
                  "JobsResource.list",
                  "JobsResource.one",
                  "JobsResource.run")));

  private OtherCalls() {}

  private static Entry<String, Set<String>> because(String reason, String... calls) {
    return Map.entry(reason, Set.of(calls));
  }
}
