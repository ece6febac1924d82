package se.vartrannebergen;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.jpa.HibernateHints;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.NamedInterface;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Service;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** The rules of the house that a compiler does not know. */
@AnalyzeClasses(packages = "se.vartrannebergen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> ENTITY =
            DescribedPredicate.describe("entities", type -> type.isAnnotatedWith(Entity.class));

    private static final String REFRESH = "REFRESH_SESSION";
    private static final Pattern LOCKS = Pattern.compile("FOR\\s+UPDATE|IN\\s+SHARE\\s+MODE", Pattern.CASE_INSENSITIVE);

    @ArchTest
    static void roomsUseOnlyWhatTheySayTheyUse(JavaClasses all) {
        ApplicationModules.of(VartRannebergen.class).verify();
    }

    @ArchTest
    static final ArchRule roomsFormNoCircle = slices().matching("se.vartrannebergen.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a room sits above what it uses: no arrow runs up");

    @ArchTest
    static final ArchRule entitiesArePackagePrivate = classes()
            .that(ENTITY)
            .should()
            .bePackagePrivate()
            .because("what reaches a view or a session is a record made for it, never an entity");

    @ArchTest
    static final ArchRule entitiesStayInTheirPackage = classes()
            .that(ENTITY)
            .should(beUsedOnlyInTheirPackage())
            .because("services reach them and nobody else can, screens least of all");

    @ArchTest
    static final ArchRule servicesGiveOutNoEntities = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .should(mentionNoEntity())
            .because("an entity outside its transaction is a lazy-loading surprise");

    @ArchTest
    static final ArchRule repositoriesArePackagePrivate = classes()
            .that()
            .areAssignableTo(Repository.class)
            .or()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .bePackagePrivate()
            .because("the rules stand in services, and a repository has none");

    @ArchTest
    static final ArchRule screensArePackagePrivate = classes()
            .that()
            .resideInAPackage("..ui..")
            .and()
            .arePublic()
            .should(beUsedByAnotherRoom())
            .because("nobody builds on a screen; what another room shows is shared on purpose");

    @ArchTest
    static final ArchRule pagesArePackagePrivateEverywhere = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .bePackagePrivate()
            .because("a page is reached by its address; only building blocks are shared between rooms");

    @ArchTest
    static final ArchRule servicesKnowNoScreens = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..look..", "..shell..", "..texts..", "..people..", "..prerender..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.vaadin.."))
            .because("what the platform does must not depend on how it is shown");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .andShould()
            .notBeAnnotatedWith(Value.class)
            .because("what a class needs stands in its constructor");

    @ArchTest
    static final ArchRule timeIsJavaTime = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("se.vartrannebergen.look.Formats")
            .should()
            .dependOnClassesThat(oldDates())
            .because("they change under one's hands and guess a time zone; only ICU's formats ask for one");

    @ArchTest
    static final ArchRule nothingIsPrinted =
            noClasses().should(ACCESS_STANDARD_STREAMS).because("what operators read goes through the log");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .because("a class is named for what it does");

    @ArchTest
    static final ArchRule whoAsksForAPersonSaysInWhichLab = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .should(takeALabWithAPerson())
            .because("a query that forgets the lab shows one area's people to another");

    @ArchTest
    static final ArchRule whoHoldsAnEntityReadsItAnew = methods()
            .that(holdAnEntity())
            .should(refreshTheSession())
            .because("an entity that was read before must not hide what the lock waited for");

    private static DescribedPredicate<JavaMethod> holdAnEntity() {
        return DescribedPredicate.describe(
                "read an entity and lock it",
                method ->
                        method.getReturnType().getAllInvolvedRawTypes().stream().anyMatch(ENTITY)
                                && (method.tryGetAnnotationOfType(Query.class)
                                                .filter(query -> LOCKS.matcher(query.value())
                                                        .find())
                                                .isPresent()
                                        || method.isAnnotatedWith(Lock.class)));
    }

    private static ArchCondition<JavaMethod> refreshTheSession() {
        return new ArchCondition<>("refresh what the session holds of it (" + REFRESH + ")") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var refreshes = method.tryGetAnnotationOfType(QueryHints.class).stream()
                        .flatMap(hints -> Arrays.stream(hints.value()))
                        .anyMatch(hint -> hint.name().equals(HibernateHints.HINT_CACHE_MODE)
                                && hint.value().equals(REFRESH));
                if (!refreshes) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }

    private static DescribedPredicate<JavaClass> oldDates() {
        var old = Set.of(Date.class.getName(), Calendar.class.getName(), java.sql.Timestamp.class.getName());
        return DescribedPredicate.describe("are old dates", type -> old.contains(type.getName()));
    }

    private static ArchCondition<JavaClass> beUsedByAnotherRoom() {
        return new ArchCondition<>("be used by another room, from a package that says so") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var shared = type.getPackage().isAnnotatedWith(NamedInterface.class)
                        && type.getDirectDependenciesToSelf().stream()
                                .anyMatch(use ->
                                        !use.getOriginClass().getPackageName().equals(type.getPackageName()));
                if (!shared) {
                    events.add(SimpleConditionEvent.violated(type, type.getFullName() + " is public for nobody"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> beUsedOnlyInTheirPackage() {
        return new ArchCondition<>("be used only in their own package") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                entity.getDirectDependenciesToSelf().stream()
                        .filter(use -> !use.getOriginClass().getPackageName().equals(entity.getPackageName()))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(entity, use.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaMethod> mentionNoEntity() {
        return new ArchCondition<>("mention no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getReturnType().getAllInvolvedRawTypes().stream()
                        .filter(ENTITY)
                        .forEach(entity -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " gives out " + entity.getSimpleName())));
            }
        };
    }

    private static ArchCondition<JavaMethod> takeALabWithAPerson() {
        return new ArchCondition<>("take a lab where they take a PersonId") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var takes = method.getParameterTypes().stream()
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .toList();
                if (!method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && takes.stream().anyMatch(type -> type.isEquivalentTo(PersonId.class))
                        && takes.stream()
                                .noneMatch(
                                        type -> type.isEquivalentTo(LabId.class) || type.isEquivalentTo(Lab.class))) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }
}
