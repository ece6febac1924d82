package se.vartrannebergen.files.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import se.vartrannebergen.look.Words;

/** What Vaadin's upload says, in the language of the page. */
public class UploadWords {
    private UploadWords() {}

    public static UploadI18N inTheReadersLanguage() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(say("drop")).setMany(say("drop")))
                .setAddFiles(new UploadI18N.AddFiles().setOne(say("add")).setMany(say("add")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(say("refused.toomanyimages"))
                        .setFileIsTooBig(say("refused.toomanybytes"))
                        .setIncorrectFileType(say("refused.notanimage")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(say("connecting"))
                                .setStalled(say("stalled"))
                                .setProcessing(say("processing"))
                                .setHeld(say("held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(say("remaining") + " ")
                                .setUnknown(say("remaining.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(say("unavailable"))
                                .setUnexpectedServerError(say("failed"))
                                .setForbidden(say("failed"))
                                .setFileTooLarge(say("refused.toomanybytes"))))
                .setFile(new UploadI18N.File()
                        .setRetry(say("retry"))
                        .setStart(say("start"))
                        .setRemove(say("clear")))
                .setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
    }

    private static String say(String what) {
        return Words.say("files.photo." + what);
    }
}
