package se.vartrannebergen.answers;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.shared.LabId;

/** How an attachment is given out. */
class AttachmentControllerTest {
    private static final LabId HERE = new LabId(1);
    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private final CurrentLab lab = mock();
    private final CurrentPerson reader = mock();
    private final AnswerAttachments attachments = mock();
    private MockMvc mvc;

    @BeforeEach
    void anAttachmentForEverybody() throws Exception {
        var path = Files.write(folder.resolve("x"), PDF);
        when(lab.id()).thenReturn(HERE);
        when(reader.id()).thenReturn(Optional.empty());
        when(attachments.file(any(), anyLong(), any())).thenReturn(Optional.empty());
        when(attachments.file(HERE, 7, Optional.empty()))
                .thenReturn(Optional.of(new AnswerAttachments.Given(path, "../Plan: \"gård\".html")));
        when(attachments.file(HERE, 8, Optional.empty()))
                .thenReturn(Optional.of(new AnswerAttachments.Given(folder.resolve("gone"), "Borta")));
        mvc = MockMvcBuilders.standaloneSetup(new AttachmentController(attachments, lab, reader))
                .build();
    }

    @Test
    void whoReadsTheAnswerSavesItAndNothingOfItRuns() throws Exception {
        mvc.perform(get("/attachments/7"))
                .andExpect(status().isOk())
                .andExpect(content().bytes(PDF))
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string(
                                "Content-Disposition",
                                allOf(
                                        startsWith("attachment;"),
                                        containsString(".html.pdf"),
                                        not(containsString("../")))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", startsWith("sandbox")))
                .andExpect(
                        header().string("Cache-Control", allOf(containsString("no-store"), containsString("private"))));
    }

    @Test
    void toOthersItDoesNotExist() throws Exception {
        mvc.perform(get("/attachments/8")).andExpect(status().isNotFound());
        mvc.perform(get("/attachments/9")).andExpect(status().isNotFound());
        mvc.perform(get("/attachments/7/x")).andExpect(status().isNotFound());
        mvc.perform(get("/attachments/x")).andExpect(status().isNotFound());
    }
}
