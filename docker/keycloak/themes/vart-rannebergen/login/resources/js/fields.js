// Ties hints and errors to their fields for screen readers, and lets every script be typed in every field.
for (const input of document.querySelectorAll("input:not([type=hidden])")) {
  const texts = [`${input.id}-hint`, `input-error-${input.id}`].filter((id) => document.getElementById(id));
  if (texts.length) {
    input.setAttribute("aria-describedby", texts.join(" "));
  }
  if (input.getAttribute("aria-invalid") === "") {
    input.removeAttribute("aria-invalid");
  }
  input.removeAttribute("tabindex"); // some pages number their fields, against the order on the page
  input.dir = "auto";
  if (input.type !== "checkbox") {
    input.autocapitalize = "none";
    input.spellcheck = false;
  }
}
document.querySelector("[aria-invalid=true]")?.focus();
