// Spanish words of trades: health, law, schools, authorities, building, transport, banks and more.
export const ES_TRADES = `
  abandono abastecimiento abierta abogado abonados abonar abrir accionista aceptación aceptado aceptar acompañante
  acopio acordar acreditación acreditar acreedor activa activado actuación actualización acumular acuse adecuación
  adelantar adherido adjudicar adjudicatario adjuntar administrar administrativa admisión adopción adquirir
  adquisición aduana aduanas advertencia afiliación afiliado agricultura agrupación agrupar agrícola ahorro ajustar
  alarma alcalde alcaldía alcance alergia alerta algo alimentación alimento alistamiento alojamiento alquilar alquiler
  alumbrado alumnado ambiente ambulancia ambulatorio amonestación ampliación ampliar analizar analítica anotación
  anotar ante antecedente anterior anteriores antes antigüedad anulada anulado anuncio apelación apertura aplazado
  aplazamiento aplazar aplicar apoderado aportación aporte apoyar aprender aprendiz aprendizaje aprobada aprobado
  aprovisionamiento apunte aquí arancel archivado archivador archivar arqueo arquitecto arreglar arreglo arrendador
  arrendatario artesano ascenso asegurado asesor asesoría asiduidad asignada asignadas asignado asignar asistir
  asociación asociado asociar aspirante atención atender atendido atraso aumentar aumento aunque automático autorizar
  aval avanzar avisar avión ayer ayuntamiento aéreo bache bajo balanza basura beca becario biblioteca bienestar
  bienvenida billete bitácora blanco bloqueado bloquear bloqueo bodega bomberos bono brecha bruto bueno básico cabina
  cada caducado calcular caldera calibración calificaciones calificación calificar cambiar camión cancelación
  cancelado cantera cantidad caracteres carencia carné carrera carretera carta cartera caso castigo catastro caución
  causa celda cementerio censo cerrada cerrado certificación cesión cesta chófer ciencia cirugía ciudadano ciudadanía
  clasificación clasificar clausura club cláusula clínica cobertura cobrado cobranza cobrar colaboración colaborar
  coladas colección colectivo colegiado colegio comarca combinar combustible comedor comentar comenzar
  comercializadora comercio comisaría como comparación comparar comparecencia compañía competidor complemento completa
  completado completar completo comprobar compromiso comunero comunicar comunidad común conceder concejal concejo
  concesión concierto conciliar condominio conducta conectar configurar confirmado conflicto conformidad congreso
  conocimiento consejo conserje conserjería conservar considerar consignación consignatario constancia construcción
  consultor consultorio consumidor consumir contabilización contabilizar contactar contador contenedor contestación
  contestar contraste contratar contratista contribución contribuyente controlar convivencia convocar cooperación
  cooperativa coordinación coordinador corrección correctiva correctivo correcto corregir corriente corte corto
  cosecha costas cotejo cotizar creación crecer crecimiento criterio crítico cuadrante cuadre cuadro cuando
  cuestionario cuidado cultivo cultura cumplimiento cumplir cupo cura currículo curva cuál cálculo cámara cédula
  cómputo daño deber debitar decidir declarante declarar decreto deducción defecto defensa definir defunción
  degradación dejar delegar demora denegada denegar denominación dentista dependencia deportado deporte depositar
  depositario derecho derechos derivación desayuno descanso descartar describir descripción desde desembolso desempeño
  desglosar deshabilitar designar despachado despido despliegue después destinar destinatario destino desviación
  detección detenido deudor devengo devolver diagnóstico dictamen dieta dietas diferencia diferente difusión dimisión
  dimitir diploma diputación directo director directorio diseñar disponibilidad disposición distribuir distrito
  diverso dividendo dividir divisa divisas diálisis doble docencia docente domiciliación domicilio donación donante
  donde dosis duplicado duplicar duración durante eco economía económica edad edificio educación efectiva efecto
  eficiencia ejecutar ejecutivo ejemplar elaborar elecciones elección electricidad electrónica electrónico elegir
  elementos ella embajada embalaje embarazo emergencia emisor emitido emitir empadronamiento empadronar empezar
  emprendedor empréstito encargar encontrar encuentro endoso energía enfermero enfermería ensayo enseñanza enseñar
  ente entorno entrante entregado entrenamiento entrevista envase enviado enviados equilibrar equilibrio equipaje
  equipamiento escalafón escalera escanear escaneo escenario escoger escribir escrito escrutinio especial especialidad
  especialista especie especificar espera esquema esta establecer estación estadio estancia estandar estante este
  estimación estimar esto estos estrategia estructura estudiar estudio estudios etiqueta evaluar evidencia evolución
  excepción exceso excursión exenta exhibición exigencia exigir expedidor experto explotación exportación exposición
  externa externo extracto extraer extranjero extranjería extraordinario fabricante factor facturado facturados
  facultad facultativo falla fallo falta familia familiar favorito federación feria feriado ferrocarril festivo fianza
  fichaje fidelización fijar fila filiación filtrar finalizado finalizar financiación financiar financiera finca
  finiquito fisco fisioterapia formador formar foro fortaleza fracción franquicia frecuencia frontera fuera fuerza
  fumigación función fundación fusionar fábrica fármaco física gabinete ganadería ganado ganancia garaje garante
  gasolina gastronomía generador generar geriatría gestionar gestoría gimnasio girar gobierno grabar grado graduación
  gran granel granja gratificación gratis gratuito gremio gráfica grúa guardería guardia género habitación hacer hacia
  hallazgo hasta herencia herramienta higiene hijo hipoteca hito hogar hogares honorario horno hospitalización
  hostelería huelga huella hurto identidad identificar igual iluminación impacto impagada impagado impagados
  importación impresora imprevisto improcedente impugnación imputación imputar inactivo incapacidad incendio incentivo
  incluir incorporación incremento incumplimiento indicar industria infancia infección inflación información informar
  informática infracción infraestructura ingeniero ingeniería ingresar inhabilitación inicial iniciar inmigración
  innovación inquilino inscritos insertar insolvencia inspeccionar instalar institución instituto instrucción
  instrumento insumo insumos integración interesado interna internacional interno intervalo intervención interventor
  introducción introducir inventariar inversionista investigación investigador investigar itinerario jefatura jefe
  jornal jubilación jubilado juez jugador juicio junta jurado jurídico justicia juventud juzgado kilometraje laboral
  lactancia largo lavandería lector lectura legalización legislación leyes liberar licitar ligero limpiar limpieza
  liquidar liquidez litigio llamar llegada llegadas llenado llenar llevar localizar lotería lucro líder malo mandar
  mantener maquila marítimo maternidad matriz mayor mayorista mañana mecánica mediación mediador medicamento medición
  medio medir menor menores mensajero mensajería mensual meritorio metodología mientras migración minería ministerio
  minorista mobiliario moción modalidad modificación molde monitoreo montaje monto morosidad moroso mostrar motivo
  mudanza muelle muestra muestreo museo mutua mutualidad máximo mínima mínimo módulo móvil nacimiento nacional
  nacionalidad natalidad navegación naviera necesidad negativo negociación negociar neto nombramiento nomenclatura
  norma normativa notario notaría notificar novedad novedades nuestra nuestro nunca nómada obligatorio observación
  observatorio obstetricia obtener ocio ocultar oficial ofrecer omitir opción operador operar operativa operativo
  oportunidad oposición ordenanza ordenanzas ordenar ordinario organigrama organismo organizar orientación
  otorgamiento otorgar otra otras otro otros pabellón paga pagada pagadero pagado pagador palé palés panadería
  pantalla papel paquete parada parcial pareja parientes parqueadero parroquia participar particular parámetro
  pasajero pasar pasarela pase pasivo pasivos pastor paternidad patio patrocinio patrón pausar peaje pedagogía
  pediatría pedir peligro penalización pensionista pequeño perder pericia perito perjuicio permanencia permanente pero
  pesado pesar pesca peso petición petróleo pieza piezas piloto pintura piscina pista planeación planear planificar
  planteamiento plataforma pleito pleno población poco policía polideportivo política ponderación poner por porcentaje
  porque portero posgrado posición positivo posponer posterior potencia preaviso precinto predio preescolar prenda
  prensa preparado preparar prescripción presencia presentación presentar presidencia presidente prestación
  prestamista prestar presupuestaria prevención prever previo prima primas primera primero prioridad priorizar privada
  probar probatorio problema procesado procesar procurador producir profesional profesión profesor prolongar prometer
  pronóstico propietario propina propio proponer prospecto protección protesta provincia proximidad práctica prácticas
  próxima próximo publicado publicar publicidad puede puentes puerta puerto pues punto puntos puntualidad pública
  público queja quejas quien quirófano quitar radiografía radiología rama ramal rango razón reactivo realización
  realizar rebaja rebajar recalcular recambio recargar recargo recepción receptor rechazado rechazar recibida recibir
  reciclaje reciente recientes recinto reclamante reclamar reclutamiento recoger recogida recolección recomendación
  reconocimiento recordar recorrido rectificación rectificar recuperado redes reducir reembolsar reemplazar reemplazo
  refacción refrigeración refugio regalía regidor registrado reglamento regularización regularizar rehabilitación
  reincorporación reiniciar relacionar relación relevo rellenar remesa remesas remisión remitente remitir remuneración
  rendición rendimiento renovación renovar renta rentabilidad renuncia renunciar reparar repartidor repetir reponer
  reposición representación representante representar reproceso reprogramar requerimiento requerir rescate resguardo
  residencia residuo residuos resolución respaldo responder restar restricción resuelto resumir retirada retirar
  retomar retorno retraso retribución retroactivo reubicación revertir revisar rodaje ronda rotación rubro ruido
  rutinas sala salir saneamiento sanitario secado sección secretario secretaría secuencia seguir segunda segundo
  seguridad según seleccionar sello semanal seminario semáforo senado sentencia separación separar sequía servidor
  señal señalización siembra siguiente simulación simular sin sindical sinergia sitio situación sobrante sociedad
  soldadura solucionar solvencia sondeo sorteo subcontratista subdirección subir subsanación subsanar subsidiaria
  sucesión suelo sugerencia sugerir suma sumar sumario suministrar superior suplemento suplente suprimir sus
  suscriptor suspendido sustento sustitución sustituir síntoma tabiques talento tamaño también tanque tanto taquilla
  tarima tasación teatro tejido teletrabajo teléfono temporada temporal tendencia tenencia terapia tercero terminado
  terminar terreno territorio testamento testigo testimonio textil teórico timbrado tira titulación titular tolerancia
  tonelada torneo trabajar tracción tradición traducción traducir traductor traer tramitado tramitar tramo transacción
  transferir transición transmisión transmitir transparencia transportista tras trasladar tratamiento tratar triaje
  tributaria trimestral tripulación troquel tubería turismo técnica técnico término unir universidad unos urbanismo
  urgencia urgencias usar utilizar utillaje vacante vacantes vacuna vacunación vacuno vacío vale vales valorar vapor
  varias varios vecino vecinos velocidad vencida vencidas vencidos vendedor vender ventana ventanilla vereda vertedero
  verter vertido veterinaria viabilidad viajar viajero vicepresidencia vida vigencia vigente vigilancia vincular
  visado visita visitante visitar viudedad vivienda viviendas voluntario votación votar voto vuelo válido víctima
  yacimiento época ética éxito óptica óptimo órgano última último único únicos útil
`;
