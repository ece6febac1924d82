package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.answers.KeptWord;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.partners.PartnerPage;
import se.vartrannebergen.partners.ui.PartnerPart;

/** How often an organisation answers in time, and how long that takes. */
@org.springframework.stereotype.Component
@Order(10)
class AnswersInTime implements PartnerPart {
    private final KeptWord kept;
    private final CurrentLab lab;

    AnswersInTime(KeptWord kept, CurrentLab lab) {
        this.kept = kept;
        this.lab = lab;
    }

    @Override
    public Optional<Component> on(PartnerPage partner) {
        return kept.answers(lab.id(), partner.id()).map(figures -> {
            var part = new KeptWordBar("answers.kept.answers", "answers.kept.answers.few", figures);
            if (!figures.areFew()) {
                figures.median().ifPresent(days -> part.add(Tag.words("p", Words.say("answers.kept.median", days))));
            }
            part.addComponentAsFirst(new AnswerStyles());
            return part;
        });
    }
}
