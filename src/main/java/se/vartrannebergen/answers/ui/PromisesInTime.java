package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.answers.KeptWord;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.partners.PartnerPage;
import se.vartrannebergen.partners.ui.PartnerPart;

/** How many promises an organisation kept by the day that it named first. */
@org.springframework.stereotype.Component
@Order(20)
class PromisesInTime implements PartnerPart {
    private final KeptWord kept;
    private final CurrentLab lab;

    PromisesInTime(KeptWord kept, CurrentLab lab) {
        this.kept = kept;
        this.lab = lab;
    }

    @Override
    public Optional<Component> on(PartnerPage partner) {
        return kept.promises(lab.id(), partner.id()).map(figures -> {
            var part = new KeptWordBar("answers.kept.promises", "answers.kept.promises.few", figures);
            part.addComponentAsFirst(new AnswerStyles());
            return part;
        });
    }
}
