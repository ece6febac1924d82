-- Rannebergen in Angered, Gothenburg: the first lab.

INSERT INTO lab (id, slug, name, area_name, is_default, answer_threshold, answer_days, review_policy, trusted_after, voters)
VALUES (1, 'rannebergen', 'Vårt Rannebergen', 'Rannebergen', TRUE, 20, 30, 'AT_ONCE', 2, 'CONFIRMED');

INSERT INTO lab_host (host, lab_id) VALUES ('rannebergen.localhost', 1), ('vartrannebergen.se', 1), ('www.vartrannebergen.se', 1);

INSERT INTO lab_language (lab_id, position, language) VALUES (1, 0, 'sv'), (1, 1, 'en'), (1, 2, 'ar');

INSERT INTO category (id, lab_id, slug, name, position) VALUES
    (1, 1, 'safety', '{"sv": "Trygghet", "en": "Safety", "ar": "السلامة"}', 1),
    (2, 1, 'outdoors', '{"sv": "Utemiljö", "en": "Outdoors", "ar": "المساحات الخارجية"}', 2),
    (3, 1, 'children-youth', '{"sv": "Barn och unga", "en": "Children and youth", "ar": "الأطفال والشباب"}', 3),
    (4, 1, 'culture', '{"sv": "Kultur och möten", "en": "Culture and meeting", "ar": "الثقافة واللقاءات"}', 4),
    (5, 1, 'homes', '{"sv": "Boende och hus", "en": "Homes and houses", "ar": "السكن والمباني"}', 5),
    (6, 1, 'traffic', '{"sv": "Trafik och vägar", "en": "Traffic and paths", "ar": "المرور والطرق"}', 6),
    (7, 1, 'environment', '{"sv": "Miljö och återbruk", "en": "Environment and reuse", "ar": "البيئة وإعادة الاستخدام"}', 7),
    (8, 1, 'health', '{"sv": "Hälsa och idrott", "en": "Health and sports", "ar": "الصحة والرياضة"}', 8),
    (9, 1, 'work-learning', '{"sv": "Jobb och lärande", "en": "Work and learning", "ar": "العمل والتعلّم"}', 9),
    (10, 1, 'other', '{"sv": "Annat", "en": "Other", "ar": "غير ذلك"}', 10);

INSERT INTO place (id, lab_id, slug, name, position) VALUES
    (1, 1, 'whole-area', '{"sv": "Hela Rannebergen", "en": "All of Rannebergen", "ar": "كل رانبيرغن"}', 1),
    (2, 1, 'centre', '{"sv": "Torget", "en": "The square", "ar": "الساحة"}', 2),
    (3, 1, 'school', '{"sv": "Skolan", "en": "The school", "ar": "المدرسة"}', 3),
    (4, 1, 'community-room', '{"sv": "Föreningslokalen", "en": "The community room", "ar": "قاعة الجمعيات"}', 4),
    (5, 1, 'bus-stop', '{"sv": "Busshållplatsen", "en": "The bus stop", "ar": "موقف الحافلات"}', 5),
    (6, 1, 'park', '{"sv": "Parken", "en": "The park", "ar": "الحديقة"}', 6),
    (7, 1, 'playground', '{"sv": "Lekplatsen", "en": "The playground", "ar": "ساحة اللعب"}', 7),
    (8, 1, 'football-pitch', '{"sv": "Fotbollsplanen", "en": "The football pitch", "ar": "ملعب كرة القدم"}', 8),
    (9, 1, 'sledding-hill', '{"sv": "Pulkabacken", "en": "The sledding hill", "ar": "تلة التزلج"}', 9),
    (10, 1, 'ski-track', '{"sv": "Elljusspåret", "en": "The lit track", "ar": "المسار المضاء"}', 10),
    (11, 1, 'woods', '{"sv": "Skogen", "en": "The woods", "ar": "الغابة"}', 11),
    (12, 1, 'fjallbinkan', '{"sv": "Fjällbinkan"}', 12),
    (13, 1, 'fjallblomman', '{"sv": "Fjällblomman"}', 13),
    (14, 1, 'fjallglimman', '{"sv": "Fjällglimman"}', 14),
    (15, 1, 'fjallhavren', '{"sv": "Fjällhavren"}', 15),
    (16, 1, 'fjallkapan', '{"sv": "Fjällkåpan"}', 16),
    (17, 1, 'fjallsyran', '{"sv": "Fjällsyran"}', 17),
    (18, 1, 'fjallveronikan', '{"sv": "Fjällveronikan"}', 18),
    (19, 1, 'fjallviolen', '{"sv": "Fjällviolen"}', 19);

-- The rows above took these numbers by hand: the next ones come after them.
ALTER SEQUENCE lab_seq RESTART WITH 101;
ALTER SEQUENCE category_seq RESTART WITH 101;
ALTER SEQUENCE place_seq RESTART WITH 101;
