package dk.splejs.administration.web;

import dk.splejs.administration.NewColleague;
import dk.splejs.administration.Scope;
import dk.splejs.security.KeyId;
import dk.splejs.security.UserId;
import dk.splejs.shared.CprNumber;
import dk.splejs.shared.EmailAddress;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/** Somebody to add, as the page sends it. */
record NewColleagueForm(
        @NotBlank(message = "{administration.new.name.missing}")
        @Size(max = 160, message = "{administration.new.name.long}")
        String name,

        String mail,
        String userId,

        @NotEmpty(message = "{administration.new.roles.missing}")
        List<String> roles) {

    static final NewColleagueForm EMPTY = new NewColleagueForm("", "", "", List.of());

    /** A field that was not sent is taken as left empty. */
    NewColleagueForm {
        name = Objects.requireNonNullElse(name, "").strip();
        mail = Objects.requireNonNullElse(mail, "").strip();
        userId = Objects.requireNonNullElse(userId, "").strip();
        roles = roles == null ? List.of() : List.copyOf(roles);
    }

    @AssertTrue(message = "{administration.new.mail.wrong}")
    public boolean isMailAddress() {
        return EmailAddress.isValid(mail);
    }

    @AssertTrue(message = "{administration.new.userId.wrong}")
    public boolean isUserIdGood() {
        return UserId.find(userId).filter(id -> !KeyId.looksLike(id)).isPresent();
    }

    @AssertFalse(message = "{administration.new.cpr}")
    public boolean isCprNumberIn() {
        return CprNumber.isIn(name) || CprNumber.isIn(userId) || CprNumber.isIn(mail);
    }

    /** Whom it names, once it has been checked. */
    NewColleague colleague(Scope scope) {
        return new NewColleague(new UserId(userId), name, new EmailAddress(mail), Asked.roles(scope, roles));
    }
}
