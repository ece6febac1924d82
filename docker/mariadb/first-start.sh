#!/bin/bash
# Runs once, on an empty data volume: databases and users for the two programs.
set -euo pipefail

quoted() { printf "'%s'" "${1//\'/\'\'}"; }

# What the application keeps; what staff did, which it can add to but neither change nor delete; and who makes the tables.
docker_process_sql <<SQL
CREATE DATABASE vart_rannebergen CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
CREATE DATABASE vart_rannebergen_audit CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
CREATE USER vart_rannebergen_owner@'%' IDENTIFIED BY $(quoted "$VR_DATABASE_OWNER_PASSWORD");
GRANT ALL ON vart_rannebergen.* TO vart_rannebergen_owner@'%';
GRANT ALL ON vart_rannebergen_audit.* TO vart_rannebergen_owner@'%';
CREATE USER vart_rannebergen@'%' IDENTIFIED BY $(quoted "$VR_DATABASE_PASSWORD");
GRANT SELECT, INSERT, UPDATE, DELETE ON vart_rannebergen.* TO vart_rannebergen@'%';
GRANT SELECT, INSERT ON vart_rannebergen_audit.* TO vart_rannebergen@'%';

CREATE DATABASE keycloak CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
CREATE USER keycloak@'%' IDENTIFIED BY $(quoted "$VR_IDENTITY_DATABASE_PASSWORD");
GRANT ALL ON keycloak.* TO keycloak@'%';
SQL
