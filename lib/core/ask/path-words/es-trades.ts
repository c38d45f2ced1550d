// Spanish words of trades: health, law, schools, authorities, building, transport, banks and more.
export const ES_TRADES = `
  abandono abastecimiento abogado abonados accionista aceptación aceptado acompañante acopio acreditación acreedor
  activado actuación actualización acuse adecuación adherido adjudicatario admisión adopción adquisición aduana
  aduanas advertencia afiliación afiliado agricultura agrupación ahorro alarma alcalde alcaldía alcance alergia alerta
  alimentación alimento alistamiento alojamiento alquiler alumbrado alumnado ambiente ambulancia ambulatorio
  amonestación ampliación analítica anotación antecedente antigüedad anulada anulado anuncio apelación apertura
  aplazado aplazamiento apoderado aportación aporte aprendiz aprendizaje aprobada aprobado aprovisionamiento apunte
  arancel archivado archivador arqueo arquitecto arreglo arrendador arrendatario artesano ascenso asegurado asesor
  asesoría asiduidad asignado asociación asociado aspirante atención atendido atraso aumento aval avión ayer
  ayuntamiento bache balanza basura beca becario biblioteca bienestar bienvenida billete bitácora blanco bloqueado
  bloqueo bodega bomberos bono brecha bruto cabina caldera calibración calificación camión cancelación cancelado
  cantera cantidad caracteres carencia carné carrera carretera carta cartera caso castigo catastro caución causa celda
  cementerio censo cerrada cerrado certificación cesión cesta chófer ciencia cirugía ciudadano ciudadanía
  clasificación clausura club cláusula clínica cobertura cobrado cobranza colaboración coladas colección colectivo
  colegiado colegio comarca combustible comedor comercializadora comercio comisaría comparación comparecencia compañía
  competidor complemento completado compromiso comunero comunidad concejal concejo concesión concierto condominio
  conducta confirmado conflicto conformidad congreso conocimiento consejo conserje conserjería consignación
  consignatario constancia construcción consultor consultorio consumidor contabilización contador contenedor
  contestación contraste contratista contribución contribuyente convivencia cooperación cooperativa coordinación
  coordinador corrección correctiva correctivo corte cosecha costas cotejo creación crecimiento criterio cuadrante
  cuadre cuadro cuestionario cuidado cultivo cultura cumplimiento cupo cura currículo curva cálculo cámara cédula
  cómputo daño deber declarante decreto deducción defecto defensa defunción degradación demora denegada denominación
  dentista dependencia deportado deporte depositario derecho derechos derivación desayuno descanso descripción
  desembolso desempeño deshabilitar despachado despido despliegue destinatario destino desviación detección detenido
  deudor devengo diagnóstico dictamen dieta dietas diferencia difusión dimisión diploma diputación director directorio
  disponibilidad disposición distrito dividendo divisa divisas diálisis docencia docente domiciliación domicilio
  donación donante dosis duplicado duración eco economía edad edificio educación efecto eficiencia ejecutivo ejemplar
  elecciones elección electricidad elementos embajada embalaje embarazo emergencia emisor emitido empadronamiento
  empadronar emprendedor empréstito encuentro endoso energía enfermero enfermería ensayo enseñanza ente entorno
  entrante entregado entrenamiento entrevista envase enviado enviados equilibrio equipaje equipamiento escalafón
  escalera escaneo escenario escrito escrutinio especialidad especialista especie espera esquema estación estadio
  estancia estandar estante estimación estrategia estructura estudio estudios etiqueta evidencia evolución excepción
  exceso excursión exhibición exigencia expedidor experto explotación exportación exposición externo extra extracto
  extranjero extranjería fabricante factor facturado facturados facultad facultativo falla fallo falta familia
  favorito federación feria feriado ferrocarril festivo fianza fichaje fidelización fila filiación finalizado
  financiación finca finiquito fisco fisioterapia formador foro fortaleza fracción franquicia frecuencia frontera
  fuerza fumigación función fundación fábrica fármaco física gabinete ganadería ganado ganancia garaje garante
  gasolina gastronomía generador geriatría gestoría gimnasio gobierno grado graduación granel granja gratificación
  gremio gráfica grúa guardería guardia género habitación hallazgo herencia herramienta higiene hijo hipoteca hito
  hogar hogares honorario horno hospitalización hostelería huelga huella hurto identidad iluminación impacto impagada
  impagado impagados importación impresora imprevisto improcedente impugnación imputación inactivo incapacidad
  incendio incentivo incorporación incremento incumplimiento industria infancia infección inflación información
  informática infracción infraestructura ingeniero ingeniería inhabilitación inmigración innovación inquilino
  inscritos insolvencia institución instituto instrucción instrumento insumo insumos integración interesado interno
  intervalo intervención interventor introducción inversionista investigación investigador itinerario jefatura jefe
  jornal jubilación jubilado juez jugador juicio junta jurado jurídico justicia juventud juzgado kilometraje laboral
  lactancia lavandería lector lectura legalización legislación leyes limpieza liquidez litigio llegada llegadas
  llenado lotería lucro líder maquila maternidad matriz mayor mayorista mañana mecánica mediación mediador medicamento
  medición medio menor menores mensajero mensajería mensual meritorio metodología migración minería ministerio
  minorista mobiliario moción modalidad modificación molde monitoreo montaje monto morosidad moroso motivo mudanza
  muelle muestra muestreo museo mutua mutualidad módulo nacimiento nacionalidad natalidad navegación naviera necesidad
  negociación neto nombramiento nomenclatura norma normativa notario notaría novedad novedades nómada observación
  observatorio obstetricia ocio oficial opción operador operativo oportunidad oposición ordenanza ordenanzas
  organigrama organismo orientación otorgamiento pabellón paga pagada pagadero pagado pagador palé palés panadería
  pantalla papel paquete parada pareja parientes parqueadero parroquia particular parámetro pasajero pasarela pase
  pasivo pasivos pastor paternidad patio patrocinio patrón peaje pedagogía pediatría peligro penalización pensionista
  pericia perito perjuicio permanencia pesca peso petición petróleo pieza piezas piloto pintura piscina pista
  planeación planteamiento plataforma pleito pleno población policía polideportivo política ponderación porcentaje
  portero posgrado posición potencia preaviso precinto predio preescolar prenda prensa preparado prescripción
  presencia presentación presidencia presidente prestación prestamista prevención prima primas prioridad probatorio
  problema procesado procurador profesional profesión profesor pronóstico propietario propina propio prospecto
  protección protesta provincia proximidad práctica prácticas publicado publicidad puentes puerta puerto punto puntos
  puntualidad pública público queja quejas quirófano radiografía radiología rama ramal rango razón reactivo
  realización rebaja recambio recargo recepción receptor rechazado recibida reciclaje recinto reclamante reclutamiento
  recogida recolección recomendación reconocimiento recorrido rectificación recuperado redes reemplazo refacción
  refrigeración refugio regalía regidor registrado reglamento regularización rehabilitación reincorporación relación
  relevo remesa remesas remisión remitente remuneración rendición rendimiento renovación renta rentabilidad renuncia
  repartidor reposición representación representante reproceso requerimiento rescate resguardo residencia residuo
  residuos resolución respaldo restricción resuelto retirada retorno retraso retribución retroactivo reubicación
  rodaje ronda rotación rubro ruido rutinas sala saneamiento sanitario secado sección secretario secretaría secuencia
  seguridad sello seminario semáforo senado sentencia separación sequía servidor señal señalización siembra simulación
  sindical sinergia sitio situación sobrante sociedad soldadura solvencia sondeo sorteo subcontratista subdirección
  subsanación subsidiaria sucesión suelo sugerencia suma sumario suplemento suplente suscriptor suspendido sustento
  sustitución síntoma tabiques talento tamaño tanque taquilla tarima tasación teatro tejido teletrabajo teléfono
  temporada temporal tendencia tenencia terapia tercero terminado terreno territorio testamento testigo testimonio
  textil timbrado tira titulación titular tolerancia tonelada torneo tracción tradición traducción traductor tramitado
  tramo transacción transición transmisión transparencia transportista tratamiento triaje tributaria tripulación
  troquel tubería turismo técnica técnico término universidad urbanismo urgencia urgencias utillaje vacante vacantes
  vacuna vacunación vacuno vale vales vapor vecino vecinos velocidad vencida vencidas vencidos vendedor ventana
  ventanilla vereda vertedero vertido veterinaria viabilidad viajero vicepresidencia vida vigencia vigente vigilancia
  visado visita visitante viudedad vivienda viviendas voluntario votación voto vuelo víctima yacimiento época ética
  éxito óptica óptimo órgano
`;
