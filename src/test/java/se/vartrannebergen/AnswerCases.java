package se.vartrannebergen;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import se.vartrannebergen.answers.AnswerAttachments;
import se.vartrannebergen.answers.AnswerDesk;
import se.vartrannebergen.answers.AnswerImages;
import se.vartrannebergen.answers.AnswerQuestions;
import se.vartrannebergen.answers.AnswerVoices;
import se.vartrannebergen.answers.AnswersOnIdeas;
import se.vartrannebergen.answers.Clocks;
import se.vartrannebergen.answers.KeptWord;
import se.vartrannebergen.answers.OfficialAnswers;
import se.vartrannebergen.answers.OwedFilter;
import se.vartrannebergen.answers.OwedLists;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.TestAnswers;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestPartners;

/** What is tried with answers of another lab. */
class AnswerCases extends RoomCases {
    private static final PlainText WHY = new PlainText("Därför.");

    private final PartnerId partner;
    private final long answered;
    private final long answer;
    private final long attachment;

    AnswerCases(Labs labs) {
        super(labs);
        partner = get(TestPartners.class).made(there, "staden");
        answered = get(TestIdeas.class).sent(there, foreigner, SECRET + " idé med svar", TestIdeas.TEXT);
        var editor = get(TestPartners.class).editor(there, partner, true);
        answer = get(TestAnswers.class).given(there, partner, editor, answered, Verdict.YES);
        attachment = get(TestAnswers.class).enclosed(there, editor, answer, SECRET);
    }

    @Override
    Map<String, Callable<Object>> cases() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var clocks = get(Clocks.class);
        cases.put("Clocks.of", () -> clocks.of(here, idea));
        cases.put("Clocks.assign", run(() -> clocks.assign(here, idea, local, partner, WHY, Language.SWEDISH)));
        cases.put(
                "Clocks.extend",
                run(() -> clocks.extend(here, idea, local, clocks.today().plusDays(9), WHY, Language.SWEDISH)));
        var lists = get(OwedLists.class);
        cases.put(
                "OwedLists.find",
                () -> lists.find(here, new OwedFilter.Of(partner), 1).cards());
        cases.put(
                "OwedLists.mayOwe",
                () -> lists.mayOwe(here).stream()
                        .filter(one -> one.id().equals(partner))
                        .toList());
        cases.putAll(answers());
        return cases;
    }

    private Map<String, Callable<Object>> answers() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var answers = get(OfficialAnswers.class);
        var desk = get(AnswerDesk.class);
        var voices = get(AnswerVoices.class);
        var words = TestAnswers.saying(Verdict.YES);
        cases.put(
                "OfficialAnswers.begin",
                asPartner(() -> answers.begin(here, partner, local, answered, Language.SWEDISH)));
        cases.put("OfficialAnswers.toChange", asPartner(() -> answers.toChange(here, local, answer)));
        cases.put("OfficialAnswers.save", asPartner(() -> answers.save(here, local, answer, 1, words, Set.of(own))));
        cases.put(
                "OfficialAnswers.publish",
                asPartner(run(() -> answers.publish(here, local, answer, 1, words, Set.of(own)))));
        cases.put("OfficialAnswers.correct", asPartner(run(() -> answers.correct(here, local, answer, 1, words))));
        cases.put("OfficialAnswers.takeBack", asPartner(run(() -> answers.takeBack(here, local, answer))));
        cases.put("AnswersOnIdeas.of", () -> get(AnswersOnIdeas.class).of(here, answered));
        var kept = get(KeptWord.class);
        cases.put("KeptWord.answers", () -> kept.answers(here, partner).isPresent() ? SECRET : "none");
        cases.put("KeptWord.promises", () -> kept.promises(here, partner).isPresent() ? SECRET : "none");
        cases.put("AnswerDesk.of", asPartner(() -> desk.of(here, partner, local)));
        cases.put("AnswerDesk.ideas", asPartner(() -> desk.ideas(here, partner, local, SECRET)));
        cases.put("AnswerDesk.allIdeas", asPartner(() -> desk.allIdeas(here, partner, local, SECRET)));
        cases.put(
                "AnswerQuestions.of", asPartner(() -> get(AnswerQuestions.class).of(here, partner, local, 1)));
        var images = get(AnswerImages.class);
        var nothing = new ByteArrayInputStream(new byte[1]);
        cases.put("AnswerImages.of", asPartner(() -> images.of(here, local, answer)));
        cases.put("AnswerImages.add", asPartner(() -> images.add(here, local, answer, nothing)));
        cases.put(
                "AnswerImages.describe",
                asPartner(run(() -> images.describe(here, local, answer, 1, new PlainText("x")))));
        cases.put("AnswerImages.remove", asPartner(run(() -> images.remove(here, local, answer, 1))));
        cases.put("AnswerImages.shown", () -> images.shown(here, Set.of(answer)).isEmpty() ? "none" : SECRET);
        cases.put("AnswerImages.mayRead", () -> images.mayRead(here, answer, Optional.of(local)) ? SECRET : "no");
        cases.put(
                "AnswerImages.mayReadUndescribed",
                () -> images.mayReadUndescribed(here, answer, Optional.of(local)) ? SECRET : "no");
        cases.put("AnswerImages.isPublic", () -> images.isPublic(here, answer) ? SECRET : "no");
        cases.put("AnswerImages.isPublicUndescribed", () -> images.isPublicUndescribed(here, answer) ? SECRET : "no");
        cases.putAll(attachments());
        cases.put("AnswerVoices.of", () -> voices.of(here, answered, Optional.of(local)));
        cases.put("AnswerVoices.say", run(() -> voices.say(here, local, answered, true)));
        cases.put("AnswerVoices.takeBack", run(() -> voices.takeBack(here, local, answered)));
        return cases;
    }

    private Map<String, Callable<Object>> attachments() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var attachments = get(AnswerAttachments.class);
        var pdf = new ByteArrayInputStream("%PDF-1.7 %%EOF".getBytes(StandardCharsets.US_ASCII));
        cases.put("AnswerAttachments.of", asPartner(() -> attachments.of(here, local, answer)));
        cases.put(
                "AnswerAttachments.add", asPartner(() -> attachments.add(here, local, answer, Language.SWEDISH, pdf)));
        cases.put(
                "AnswerAttachments.call",
                asPartner(run(() ->
                        attachments.call(here, local, answer, attachment, new PlainText("Kapad"), Language.SWEDISH))));
        cases.put(
                "AnswerAttachments.remove", asPartner(run(() -> attachments.remove(here, local, answer, attachment))));
        cases.put(
                "AnswerAttachments.shown",
                () -> attachments.shown(here, Set.of(answer)).isEmpty() ? "none" : SECRET);
        cases.put(
                "AnswerAttachments.file",
                () -> attachments.file(here, attachment, Optional.of(local)).isPresent() ? SECRET : "none");
        return cases;
    }

    private static Callable<Object> asPartner(Callable<Object> what) {
        return () -> AsStaff.call("PARTNER", what);
    }
}
