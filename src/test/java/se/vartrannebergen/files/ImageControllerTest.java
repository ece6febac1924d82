package se.vartrannebergen.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Who gets a photo, and how long it may be kept. */
class ImageControllerTest {
    private static final LabId HERE = new LabId(1);
    private static final LabId ELSEWHERE = new LabId(2);
    private static final PersonId AUTHOR = new PersonId(10);
    private static final PersonId OTHER = new PersonId(11);
    private static final long PUBLIC_IDEA = 100;
    private static final long DRAFT = 200;
    private static final long UNCARRIED = 300;

    @TempDir
    Path folder;

    private final CurrentLab lab = mock();
    private final CurrentPerson reader = mock();
    private final StoredImageRepository images = mock();
    private final ImageCarrier ideas = mock();
    private Copies copies;
    private MockMvc mvc;

    @BeforeEach
    void aPublicIdeaAndADraftWithAPhotoEach() throws Exception {
        copies = Darkroom.develop(Pictures.jpeg(Pictures.photo(900, 600)));
        var files = new ImageFiles(folder);
        files.keep(copies);
        when(images.findByLabIdAndId(anyLong(), anyLong())).thenReturn(Optional.empty());
        store(1, new ContentRef("idea", PUBLIC_IDEA));
        store(2, new ContentRef("idea", DRAFT));
        store(3, new ContentRef("meeting", UNCARRIED));
        when(ideas.kind()).thenReturn("idea");
        when(ideas.isPublic(HERE, PUBLIC_IDEA)).thenReturn(true);
        when(ideas.mayRead(HERE, DRAFT, Optional.of(AUTHOR))).thenReturn(true);
        // Ideas show photos that nobody described as any other.
        when(ideas.isPublicUndescribed(any(), anyLong())).thenCallRealMethod();
        when(ideas.mayReadUndescribed(any(), anyLong(), any())).thenCallRealMethod();
        when(lab.id()).thenReturn(HERE);
        when(reader.id()).thenReturn(Optional.empty());
        mvc = MockMvcBuilders.standaloneSetup(new ImageController(images, files, List.of(ideas), lab, reader))
                .build();
    }

    private void store(long id, ContentRef of) {
        var image = new StoredImage(HERE, AUTHOR, of, 0, "", copies);
        ReflectionTestUtils.setField(image, "id", id);
        when(images.findByLabIdAndId(HERE.value(), id)).thenReturn(Optional.of(image));
    }

    private String address(long id, Image.Size size) {
        return new Image(id, copies.hash(), copies.width(), copies.height(), "").address(size);
    }

    @Test
    void publicPhotosMayBeKeptForeverByAnyone() throws Exception {
        for (var size : Image.Size.values()) {
            mvc.perform(get(address(1, size)))
                    .andExpect(status().isOk())
                    .andExpect(content().contentType("image/jpeg"))
                    .andExpect(content().bytes(copies.files().get(size)))
                    .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"))
                    .andExpect(header().string("ETag", '"' + copies.hash() + '"'))
                    .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                    .andExpect(header().string("Content-Disposition", "inline"))
                    .andExpect(header().doesNotExist("Set-Cookie"));
        }
        verify(reader, never()).id();
    }

    @Test
    void answersMakeNoSession() throws Exception {
        var request = mvc.perform(get(address(1, Image.Size.SMALL))).andReturn().getRequest();
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void whoHasItAlreadyIsToldSoWithoutABody() throws Exception {
        mvc.perform(get(address(1, Image.Size.LARGE)).header("If-None-Match", '"' + copies.hash() + '"'))
                .andExpect(status().isNotModified())
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"))
                .andExpect(content().bytes(new byte[0]));
    }

    @Test
    void headSaysHowLong() throws Exception {
        mvc.perform(head(address(1, Image.Size.LARGE)))
                .andExpect(status().isOk())
                .andExpect(header().longValue("Content-Length", copies.files().get(Image.Size.LARGE).length));
    }

    @Test
    void draftsAreForTheirAuthorAndAskedForEachTime() throws Exception {
        when(reader.id()).thenReturn(Optional.of(AUTHOR));
        mvc.perform(get(address(2, Image.Size.MEDIUM)))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-cache, private"));
    }

    @Test
    void draftsOfOthersDoNotExist() throws Exception {
        mvc.perform(get(address(2, Image.Size.MEDIUM))).andExpect(status().isNotFound());
        when(reader.id()).thenReturn(Optional.of(OTHER));
        mvc.perform(get(address(2, Image.Size.MEDIUM)))
                .andExpect(status().isNotFound())
                .andExpect(header().doesNotExist("ETag"));
        mvc.perform(get(address(2, Image.Size.MEDIUM)).header("If-None-Match", '"' + copies.hash() + '"'))
                .andExpect(status().isNotFound());
    }

    @Test
    void photosOfAnotherLabDoNotExist() throws Exception {
        when(lab.id()).thenReturn(ELSEWHERE);
        when(ideas.isPublic(any(), anyLong())).thenReturn(true);
        mvc.perform(get(address(1, Image.Size.LARGE))).andExpect(status().isNotFound());
    }

    @Test
    void photosThatNoRoomAnswersForDoNotExist() throws Exception {
        mvc.perform(get(address(3, Image.Size.LARGE))).andExpect(status().isNotFound());
    }

    @Test
    void aMissingFileIsNotFound() throws Exception {
        new ImageFiles(folder).remove(copies.hash());
        mvc.perform(get(address(1, Image.Size.LARGE))).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/images/1/0000000000000000000000000000000000000000000000000000000000000000-l.jpg",
                "/images/99/0000000000000000000000000000000000000000000000000000000000000000-l.jpg",
                "/images/99999999999999999999999/0000000000000000000000000000000000000000000000000000000000000000-l.jpg",
                "/images/-1/0000000000000000000000000000000000000000000000000000000000000000-l.jpg",
                "/images/1/-l.jpg",
                "/images/1/..%2f..%2fetc%2fpasswd-l.jpg",
                "/images/",
                "/images"
            })
    void whatIsNotAnAddressIsNotFound(String address) throws Exception {
        mvc.perform(get(URI.create(address))).andExpect(status().isNotFound());
    }

    @Test
    void thereIsNoSizeXAndNoPng() throws Exception {
        mvc.perform(get("/images/1/" + copies.hash() + "-x.jpg")).andExpect(status().isNotFound());
        mvc.perform(get("/images/1/" + copies.hash() + "-l.png")).andExpect(status().isNotFound());
    }
}
